import type { Edition } from '../../../src/editions/edition.ts';
import type { Figure, Worded } from '../../../src/figures/contract.ts';
import { worded } from '../../../src/figures/worded.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'åƀçđéƒğħîĵķłɱñöþǫřšťûṽŵẋýžÅƁÇĐÉƑĞĦÎĴĶŁṀÑÖÞǪŘŠŤÛṼŴẊÝŽ';
const accented = (letter: string): string => MARKED.charAt(PLAIN.indexOf(letter));

/** English as another language might look: accented, in brackets, two fifths longer. */
function pseudoText(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  return `⟦${text.replaceAll(/[A-Za-z]/g, accented)}${'~'.repeat(Math.round(text.length * 0.4))}⟧`;
}

/** The words of an edition in pseudo-language: texts, lists of lines, and what functions give of them. */
function pseudoWords<T>(words: T): T;
function pseudoWords(words: unknown): unknown {
  if (typeof words === 'string') return pseudoText(words);
  if (typeof words === 'function')
    return (...given: unknown[]) => pseudoWords((words as (...of: unknown[]) => unknown)(...given));
  if (Array.isArray(words)) return words.map((word: unknown) => pseudoWords(word));
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(
      Object.entries(words).map(([key, value]) => [key, pseudoWords(value)]),
    );
  return words;
}

/** A figure’s own words, and dates and counts, in pseudo-language; addresses stay. */
export function pseudoWorded<L>(
  figure: Pick<Figure<unknown, unknown, L>, 'id' | 'labels'>,
  edition: Edition,
): Worded<L> {
  const { labels, date, count, ...rest } = worded(figure, edition);
  return {
    ...rest,
    labels: pseudoWords(labels),
    date: (iso) => pseudoText(date(iso)),
    count: (value) => pseudoText(count(value)),
  };
}
