import type { Entry, Place } from './entry.ts';
import { likeness, sampleOf } from './fingerprint.ts';

/** A place in the text with what it is recognised by. */
export interface Printed extends Place {
  readonly print: string;
}

/** Least likeness for the same paragraph after an edit; the story's own are at most 0.25 alike. */
const ALIKE = 0.26;
/** The same step holds few paragraphs, so less will do. */
const ALIKE_IN_STEP = 0.1;

type KeyOf = (one: Entry | Printed) => string;

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Pairs of one kind as they are found; each entry and each place is in one of them at most. */
class Pairing {
  readonly found = new Map<Printed, Entry>();
  readonly left: Set<Entry>;
  readonly open: Set<Printed>;
  readonly #samples = new Map<string, number[]>();

  constructor(entries: readonly Entry[], places: readonly Printed[]) {
    this.left = new Set(entries);
    this.open = new Set(places);
  }

  #take(entry: Entry, place: Printed): void {
    this.left.delete(entry);
    this.open.delete(place);
    this.found.set(place, entry);
  }

  #sample(print = ''): number[] {
    const kept = this.#samples.get(print) ?? sampleOf(print);
    this.#samples.set(print, kept);
    return kept;
  }

  /** Pairs what has the same key, in the order of the text. */
  pairEqual(keyOf: KeyOf): void {
    const waiting = groupBy(this.left, keyOf);
    for (const place of this.open) {
      const entry = waiting.get(keyOf(place))?.shift();
      if (entry) this.#take(entry, place);
    }
  }

  /** Pairs what has the same key and is alike, the most alike first; ties go to the earlier ones. */
  pairAlike(keyOf: KeyOf, least: number): void {
    const opened = groupBy(this.open, keyOf);
    for (const [key, entries] of groupBy(this.left, keyOf)) {
      const places = opened.get(key) ?? [];
      const scored = entries.flatMap((entry) =>
        places.flatMap((place) => {
          const score = likeness(this.#sample(entry.print), this.#sample(place.print));
          return score >= least ? [{ entry, place, score }] : [];
        }),
      );
      for (const { entry, place } of scored.sort((a, b) => b.score - a.score))
        if (this.left.has(entry) && this.open.has(place)) this.#take(entry, place);
    }
  }
}

/**
 * Which entry each place of one kind had, one to one: first by exact words (in its step, its chapter,
 * anywhere), then by likeness in its chapter, in its step, anywhere. What is left out is new, or broken.
 * Entries already redirected (`to`) come back only for their exact words in their own chapter.
 */
export function matchPlaces(
  entries: readonly Entry[],
  places: readonly Printed[],
): ReadonlyMap<Printed, Entry> {
  const pairing = new Pairing(entries, places);
  pairing.pairEqual(({ chapter, at = '', print = '' }) => `${chapter} ${at} ${print}`);
  pairing.pairEqual(({ chapter, print = '' }) => `${chapter} ${print}`);
  for (const entry of pairing.left) if (entry.to !== undefined) pairing.left.delete(entry);
  pairing.pairEqual(({ print = '' }) => print);
  pairing.pairAlike(({ chapter }) => chapter, ALIKE);
  pairing.pairAlike(({ chapter, at = '' }) => `${chapter} ${at}`, ALIKE_IN_STEP);
  pairing.pairAlike(() => '', ALIKE);
  return pairing.found;
}
