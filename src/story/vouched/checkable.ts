import type { Sentence } from './sentences.ts';

const NUMBER =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|seventeen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|thirds?|fourth|fifth|quarter|tenths?|twice|doubled?|doubling|century|eighteen)\b/giu;
const EXTREME =
  /\b(?:first|last|only|never|always|most|mostly|every|everybody|everyone|all|both|none|nobody|nothing|neither|no|sole|single|least|fewest|best|worst|outright|largest|smallest|lowest|highest|newest|oldest|latest|earliest|greatest|grandest|biggest|longest|shortest|fastest|dullest|strongest|weakest|loosest|widest|weightiest)\b/giu;
/** A word that begins with a capital: a name, where it is not the first of its sentence. */
const CAPITAL = /\p{Lu}[\p{L}\p{N}’-]*/gu;
const DIGITS = /\d[\d.,]*/gu;
/** Where the story points at itself. */
const CHAPTER = /chapters? \d(?:(?:, \d)* and \d)?/giu;
const YEAR = /^(?:19|20)\d\d[.,]?$/;

const wordsIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([word]) => word.replace(/’s?$|[.,]$/u, ''));

/** Names in the story: words with a capital inside sentences that stand nowhere without one. */
export function namesIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  const texts = sentences
    .filter(({ kind }) => kind !== 'heading')
    .map(({ text }) => text.replace(/\[[^\]]*\]/g, ''));
  const inside = texts.flatMap((text) => wordsIn(text.replace(/^[“‘(]?[\p{L}’-]+/u, ''), CAPITAL));
  const plain = new Set(texts.flatMap((text) => wordsIn(text, /(?<!\p{L})\p{Ll}[\p{L}’-]*/gu)));
  return new Set(inside.filter((word) => !plain.has(word.toLowerCase()) && word !== 'I'));
}

/**
 * What in a sentence could be checked and has nobody who answers for it: numbers, dates, names, and
 * words that leave no exception. The rows of a number say whose it is and of which year; they do not
 * say that it is the first, nor another number.
 */
export function checkableIn(
  { open: said, hasValue }: Sentence,
  names: ReadonlySet<string>,
): string[] {
  const open = said.replace(CHAPTER, '');
  const digits = wordsIn(open, DIGITS).filter((word) => !(hasValue && YEAR.test(word)));
  const named = hasValue ? [] : wordsIn(open, CAPITAL).filter((word) => names.has(word));
  return [...digits, ...wordsIn(open, NUMBER), ...wordsIn(open, EXTREME), ...named];
}
