import { hash } from 'node:crypto';
import type { Entry } from './entry.ts';

/** What the registry’s first line says of all others: how many they are, and what they are. */
export interface Seal {
  readonly ids: number;
  readonly sum: string;
}

const LETTERS = 12;

/** All of an entry but where it leads, which is the author’s. */
const written = ({ chapter, kind, id, at, words, print, was }: Entry): string =>
  JSON.stringify([chapter, kind, id, at, words, print, was]);

/** The seal of these entries, in whatever order. */
export const sealOf = (entries: readonly Entry[]): Seal => ({
  ids: entries.length,
  sum: hash('sha256', entries.map(written).sort().join('\n')).slice(0, LETTERS),
});

/** The line of a seal in the registry. */
export const sealLine = ({ ids, sum }: Seal): string => `{ "ids": ${ids}, "sum": "${sum}" }`;
