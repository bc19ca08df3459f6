import type { Place } from './found.ts';

/** What joins words, and so may part them as well. */
const BETWEEN = /[\s\p{Pd}/]+/u;

/** Letters and digits of a text, without case and accents; spaces stay. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '');

/** How many letters two words begin with alike. */
function alike(one: string, other: string): number {
  const [letters, others] = [Array.from(one), Array.from(other)];
  const differing = letters.findIndex((letter, i) => letter !== others[i]);
  return differing < 0 ? letters.length : differing;
}

/** Whether a word begins as the one that was asked for does, for half of it and three letters. */
const isLike = (asked: string, word: string): boolean =>
  alike(asked, word) >= Math.max(3, asked.length / 2);

/** The words of what was asked for, by what the index made of them. */
export interface Matched {
  /** Said by a place that was found. */
  readonly met: readonly string[];
  /** Said by none; found were words that begin like them. */
  readonly near: readonly string[];
  /** Left out by the index, which looks for the rest. */
  readonly lost: readonly string[];
}

/**
 * What the best places of a search say of each word. The index leaves out a word that it does not know, and
 * takes the beginning of one for the whole; it says neither.
 */
export function matchedIn(asked: string, places: readonly Place[]): Matched {
  const texts = places.map(({ raw_content: content, meta }) =>
    plain([content, meta.title, meta.within].join(' ')),
  );
  const words = places.flatMap(({ raw_content: content, locations }) => {
    const all = plain(content).split(/\s+/);
    return locations.map((at) => all[at] ?? '');
  });
  const kinds = { met: [] as string[], near: [] as string[], lost: [] as string[] };
  for (const word of asked.split(BETWEEN)) {
    const letters = plain(word);
    if (letters === '') continue;
    const isMet = texts.some((text) => text.includes(letters));
    const isNear = !isMet && words.some((one) => isLike(letters, one));
    kinds[isMet ? 'met' : isNear ? 'near' : 'lost'].push(word);
  }
  return kinds;
}

/** Whether a place is what was asked for by its very name: a title, a name in Japanese, a family name. */
export function isNamed(asked: string, { meta }: Place, byPart: boolean): boolean {
  const wanted = plain(asked).trim();
  const names = [meta.title, meta.within].map((name = '') => plain(name).trim());
  const parts = byPart ? names.flatMap((name) => name.split(/\s+/)) : [];
  return wanted !== '' && [...names, ...parts].includes(wanted);
}
