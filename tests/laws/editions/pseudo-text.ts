import { en } from '../../../src/editions/en.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'åḃçḋéḟğĥîĵķļṁñöṗʠřşţûṽŵẋýẑÅḂÇḊÉḞĞĤÎĴĶĻṀÑÖṖɊŘŞŢÛṼŴẊÝẐ';

const swapped = (text: string, from: string, to: string): string =>
  Array.from(text, (letter) => to[from.indexOf(letter)] ?? letter).join('');

/** A text in brackets, whatever fills it up. */
export const isPseudo = /^⟦.*⟧$/su;

/** What fills the accented text up: twiddles, or a script without spaces. */
export type Fill = '~' | '他の言語';

/** The English behind a text of the pseudo-language. */
export const plainOf = (text: string): string =>
  swapped(text.replaceAll(/[~他の言語]*⟧|⟦/g, ''), MARKED, PLAIN);

/** As wide as `letters` letters; brackets are as wide as four, a letter of another script as two. */
function filled(letters: number, fill: Fill): string {
  const wanted = Math.max(0, Math.round(letters) - 4) / (fill === '~' ? 1 : 2);
  return fill.repeat(Math.ceil(wanted / fill.length)).slice(0, Math.ceil(wanted));
}

/**
 * English as another language might look: accented, in brackets, two fifths longer. Names of values in
 * braces stay. Of a text that is so already it makes the same.
 */
export function pseudoText(text: string, fill: Fill = '~'): string {
  const plain = plainOf(text);
  if (!/[A-Za-z]/.test(plain)) return plain;
  const parts = plain.split(/(\{[a-z0-9-]+\})/);
  const marked = parts.map((part, i) => (i % 2 ? part : swapped(part, PLAIN, MARKED))).join('');
  return `⟦${marked}${filled(plain.length * 0.4, fill)}⟧`;
}

/** Functions of words that ask an edition are written for English and get it. */
const isEdition = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'lang' in given && 'breaks' in given;

/** Words in the pseudo-language: texts, lists of lines, and what functions give of them. */
export function pseudoWords<T>(words: T, fill?: Fill): T;
export function pseudoWords(words: unknown, fill?: Fill): unknown {
  if (typeof words === 'string') return pseudoText(words, fill);
  if (typeof words === 'function') {
    const said = words as (...of: readonly unknown[]) => unknown;
    return (...given: readonly unknown[]) =>
      pseudoWords(said(...given.map((one) => (isEdition(one) ? en : one))), fill);
  }
  if (Array.isArray(words)) return words.map((word: unknown) => pseudoWords(word, fill));
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, pseudoWords(value, fill)]),
  );
}
