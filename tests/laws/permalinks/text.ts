import fc from 'fast-check';
import type { Entry, Place } from '../../../src/story/permalinks/entry.ts';
import { assignIds } from '../../../src/story/permalinks/assign.ts';

const VOCABULARY = Array.from({ length: 600 }, (_, i) => `w${(i * 7919).toString(36)}ord`);

/** A paragraph of made-up words. */
export const words = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 16, maxLength: 80 });

export const paragraph = (text: string, chapter = 'one', at?: string): Place => ({
  chapter,
  kind: 'paragraph',
  words: text,
  ...(at === undefined ? {} : { at }),
});
export const chapter = (slug: string, title = slug): Place => ({
  chapter: slug,
  kind: 'chapter',
  id: slug,
  words: title,
});
export const step = (id: string, title: string, slug = 'one'): Place => ({
  chapter: slug,
  kind: 'step',
  id,
  words: title,
});

/** The registry after a first build of these places. */
export const published = (places: readonly Place[]): readonly Entry[] =>
  assignIds([], places).entries;
