import type { Source } from '../../data/source.ts';
import type { CreditWords } from '../../editions/words/credit.ts';
import { who } from '../../story/who.ts';

const NAMED = 3;

/**
 * Sources as a line under a picture: how many there are, and whose the weightiest are. They come in
 * the order of their weight; `set` sets each name. Empty without sources.
 */
export function sourceLine(
  sources: readonly Source[],
  words: CreditWords,
  set = (name: string): string => name,
): string {
  const names = [...new Set(sources.map((source) => set(who(source))))];
  const [first] = names;
  if (first === undefined) return '';
  if (sources.length === 1) return words.source(first);
  const isMore = names.length > NAMED + 1;
  return words.sources(sources.length, isMore ? names.slice(0, NAMED) : names, isMore);
}
