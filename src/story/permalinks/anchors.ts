import { resolve } from 'node:path';
import { loadLedger } from '../../data/ledger.ts';
import type { Edition } from '../../editions/edition.ts';
import { prepared } from '../../view/prepared.ts';
import { storyAround } from './cache.ts';
import type { Kind, Place } from './entry.ts';
import type { Moved } from './redirects.ts';

/** A place of a chapter that others may link to: `<path of the chapter>#<id>`. */
export interface Anchor {
  readonly kind: Kind;
  readonly id: string;
  /** Heading, title or caption; the words of a paragraph, the statement of a claim. */
  readonly title: string;
}

/** A chapter's file, as a content entry has it: the path from the top of the repository. */
interface Written {
  readonly filePath?: string | undefined;
}

function pathOf({ filePath }: Written): string {
  if (filePath === undefined) throw new Error('a chapter without a file cannot be linked to');
  return resolve(filePath);
}

/** The story around a chapter, as its permalinks know it. */
export const storyOf = (chapter: Written) => storyAround(pathOf(chapter));

function titleOf({ kind, words }: Place, id: string, edition: Edition): string {
  if (kind === 'figure') return prepared(id.replace('figure-', ''), edition).text.title;
  if (kind === 'claim') return loadLedger().claims.get(id)?.claim ?? id;
  return words;
}

/** Every anchor of a chapter in reading order, but for the chapter itself. */
export function anchorsOf(chapter: Written, edition: Edition): readonly Anchor[] {
  const path = pathOf(chapter);
  const found = storyOf(chapter).chapters.find(({ file }) => path.endsWith(`/${file}`));
  return (found?.places ?? []).flatMap((place, i) => {
    const id = found?.entries[i]?.id;
    if (id === undefined || place.kind === 'chapter') return [];
    return [{ kind: place.kind, id, title: titleOf(place, id, edition) }];
  });
}

/** Old anchors of a chapter, of `slug`, whose places are in other chapters; any chapter's file will do. */
export function movedFrom(slug: string, chapter: Written): readonly Moved[] {
  return storyOf(chapter).redirects.get(slug)?.moved ?? [];
}

/** Slugs of chapters that were published and are no more; any chapter's file will do. */
export function formerChapters(chapter: Written): readonly string[] {
  const { chapters, redirects } = storyOf(chapter);
  const now = new Set(chapters.map(({ slug }) => slug));
  return [...redirects.keys()].filter((slug) => !now.has(slug));
}
