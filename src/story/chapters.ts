import { getCollection, type CollectionEntry } from 'astro:content';
import type { Edition } from '../editions/edition.ts';
import { readOutline, type Outline } from './outline.ts';

/** A released chapter with what it is made of. */
export interface Chapter {
  readonly edition: Edition;
  readonly entry: CollectionEntry<'story'>;
  readonly outline: Outline;
  /** Reading time, whole minutes. */
  readonly minutes: number;
  readonly path: string;
}

const read = new Map<string, { readonly body: string; readonly outline: Outline }>();

/** What an entry is made of, read once for each version of it: many pages ask for all chapters. */
function outlineOf({ id, body = '' }: CollectionEntry<'story'>): Outline {
  const kept = read.get(id);
  if (kept?.body === body) return kept.outline;
  const outline = readOutline(body);
  read.set(id, { body, outline });
  return outline;
}

/** The chapters of an edition in order. */
export async function loadChapters(edition: Edition): Promise<Chapter[]> {
  const entries = await getCollection('story', (entry) => entry.id.startsWith(`${edition.lang}/`));
  return entries
    .sort((a, b) => a.data.number - b.data.number)
    .map((entry) => {
      const outline = outlineOf(entry);
      return {
        edition,
        entry,
        outline,
        minutes: edition.minutes(outline.prose),
        path: edition.routes.chapter(entry.data.slug),
      };
    });
}
