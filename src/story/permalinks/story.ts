import { basename, dirname, join } from 'node:path';
import { en } from '../../editions/en.ts';
import { figures } from '../../figures/catalogue.ts';
import { prepared } from '../../view/prepared.ts';
import type { Entry, Place } from './entry.ts';
import { keepIds } from './keep.ts';
import { leadOld, type Standing } from './lead.ts';
import { tellLost } from './lost.ts';
import { readRegistry, REGISTRY, registryText, writeRegistry } from './registry.ts';
import { placesOf, readTexts } from './texts.ts';

/** A chapter with its anchors. */
export interface ChapterAnchors {
  readonly file: string;
  readonly source: string;
  readonly slug: string;
  /** Its places in reading order, itself first, and the entry of each. */
  readonly places: readonly Place[];
  readonly entries: readonly Entry[];
}

/** The story's anchors as its text and the registry have them at one moment. */
export interface Story {
  readonly chapters: readonly ChapterAnchors[];
  /** By slug, of chapters that are and that were: what their pages owe to old links. */
  readonly standing: ReadonlyMap<string, Standing>;
  /** Ids that the registry has not yet. */
  readonly added: readonly Entry[];
  /** Path and text of the registry, as it is and as it should be. */
  readonly registry: { readonly path: string; readonly before: string; readonly text: string };
  /** Ids that the text has lost, and the AuthorError that tells an author of them. */
  readonly lost: readonly Entry[];
  readonly stopIfLost: () => void;
}

/** Captions of the tables that a page shows with a figure, in order; none of a figure that is not there. */
export const captionsOf = (figure: string): readonly string[] =>
  figures.some(({ id }) => id === figure)
    ? prepared(figure, en).text.tables.map(({ caption }) => caption)
    : [];

/** Path of the registry of an edition's folder, `content/story/en`. */
export const registryOf = (folder: string): string =>
  join(dirname(dirname(folder)), basename(REGISTRY));

/** Tells an entry from all others. */
export const nameOf = ({ chapter, kind, id }: Entry): string => `${chapter} ${kind} ${id}`;

/** Keeps the ids, but for drafts that the text has dropped again. */
function keep(entries: readonly Entry[], places: readonly Place[], drafts: ReadonlySet<string>) {
  const kept = keepIds(entries, places);
  const dropped = new Set(kept.lost.filter((entry) => drafts.has(nameOf(entry))));
  if (dropped.size === 0) return kept;
  return keepIds(
    entries.filter((entry) => !dropped.has(entry)),
    places,
  );
}

/**
 * Reads the chapters in `folder`, and gives every place its id; writes nothing. `drafts` names entries
 * that nobody but the author has seen yet. Throws what the MDX
 * parser throws, and an AuthorError for what is wrong in the registry.
 */
export function readStory(folder: string, drafts: ReadonlySet<string> = new Set()): Story {
  const path = registryOf(folder);
  const before = registryText(path);
  const texts = readTexts(folder);
  const places = texts.map((text) => placesOf(text, captionsOf));
  const kept = keep(readRegistry(before), places.flat(), drafts);
  let end = 0;
  return {
    chapters: texts.map(({ file, source, slug }, i) => {
      const own = places[i] ?? [];
      const start = end;
      end += own.length;
      return { file, source, slug, places: own, entries: kept.at.slice(start, end) };
    }),
    standing: leadOld(kept.entries, new Set(kept.at)),
    added: kept.added,
    registry: { path, before, text: writeRegistry(kept.entries) },
    lost: kept.lost,
    stopIfLost: () => {
      tellLost(kept.lost, kept.at, before);
    },
  };
}
