import type { Span } from '../edition.ts';

const COUNTS = 'zero one two three four five six seven eight nine'.split(' ');
const PLACES = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const FRACTIONS: Readonly<Record<string, number>> = {
  'one quarter': 1 / 4,
  'one third': 1 / 3,
  'one half': 1 / 2,
};

const TOKENS = new RegExp(
  [
    String.raw`[−-]?\d[\d,]*(?:\.\d+)?`,
    ...Object.keys(FRACTIONS).map((words) => String.raw`\b${words}\b`),
    String.raw`\b(?:${COUNTS.join('|')})(?:fold)?\b`,
    String.raw`\b(?:${PLACES.join('|')})\b`,
  ].join('|'),
  'gi',
);

function spanOf(token: string): Span {
  const word = token.toLowerCase();
  const exact =
    FRACTIONS[word] ??
    [COUNTS.indexOf(word.replace(/fold$/, '')), PLACES.indexOf(word) + 1].find((n) => n > 0);
  if (exact !== undefined) return { low: exact, high: exact };
  if (word === 'zero') return { low: 0, high: 0 };
  const value = Number(token.replaceAll(',', '').replace('−', '-'));
  const half = 0.5 * 10 ** -(token.split('.')[1]?.length ?? 0);
  return { low: value - half, high: value + half };
}

/** The numbers that an English text states, in their order: digits, small counts, places, fractions. */
export const numbersIn = (text: string): Span[] =>
  [...text.matchAll(TOKENS)].map(([token]) => spanOf(token));
