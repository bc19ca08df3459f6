import { en } from '../../../src/editions/en.ts';
import type { Edition } from '../../../src/editions/edition.ts';
import type { Words } from '../../../src/editions/words.ts';
import { pseudo } from './pseudo.ts';
import { pseudoText } from './pseudo-text.ts';

/** What is no word of a text: markup, code, addresses, places to be filled in. */
const NO_WORDS = String.raw`<code>.*?</code>|<[^>]*>|&#?\w+;|https?://\S+|\{[\w-]+\}|\x60[^\x60]*\x60`;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** All texts in what a function of words is given. */
const textsIn = (given: unknown): string[] =>
  typeof given === 'string'
    ? [given]
    : typeof given === 'object' && given !== null
      ? Object.values(given).flatMap(textsIn)
      : [];

/** A text in pseudo-language, but for its markup and for what was only handed through. */
export function pseudoAround(text: string, given: unknown = []): string {
  const through = textsIn(given)
    .filter((one) => /\p{L}/u.test(one))
    .sort((a, b) => b.length - a.length)
    .map(escaped);
  const parts = text.split(new RegExp(`(${[...through, NO_WORDS].join('|')})`, 'su'));
  const own = parts.filter((_, i) => i % 2 === 0);
  if (!/[A-Za-z]/.test(own.join(''))) return text;
  const [, inside = '', fill = ''] = /^⟦(.*?)(~*)⟧$/su.exec(pseudoText(own.join('\u0001'))) ?? [];
  const said = inside.split('\u0001');
  return `⟦${parts.map((part, i) => (i % 2 === 0 ? said[i / 2] : part)).join('')}${fill}⟧`;
}

/** The words of an edition in pseudo-language, functions of HTML among them. */
function pseudoOf(words: unknown): unknown {
  if (typeof words === 'string') return pseudoAround(words);
  if (typeof words === 'function') {
    const said = words as (...of: readonly unknown[]) => unknown;
    return (...given: readonly unknown[]) => {
      const answer = said(...given);
      const around = (one: unknown): unknown =>
        typeof one === 'string'
          ? pseudoAround(one, given)
          : Array.isArray(one)
            ? one.map(around)
            : typeof one === 'object' && one !== null
              ? Object.fromEntries(Object.entries(one).map(([key, text]) => [key, around(text)]))
              : one;
      return around(answer);
    };
  }
  if (Array.isArray(words)) return words.map(pseudoOf);
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return words;
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, pseudoOf(one)]));
}

/** Texts of content in pseudo-language. */
export const pseudoTexts = (texts: unknown): unknown => pseudoOf(texts);

const words = pseudoOf(en.words) as Words;

const LETTERS_A_MINUTE = 500;

/** The pseudo-edition as a site publishes it. */
export const pseudoPage: Edition = {
  ...pseudo,
  name: pseudoText('Pseudo'),
  // As where words have no spaces between them.
  minutes: (text) => Math.max(1, Math.round(text.length / LETTERS_A_MINUTE)),
  // A name that BibLaTeX knows.
  words: { ...words, citations: { ...words.citations, biblatex: en.words.citations.biblatex } },
};
