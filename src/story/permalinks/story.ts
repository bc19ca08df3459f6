import { basename, dirname, join } from 'node:path';
import { original } from '../../editions/editions.ts';
import { figures } from '../../figures/catalogue.ts';
import { prepared } from '../../view/prepared.ts';
import type { Entry, Place } from './entry.ts';
import { assignIds } from './assign.ts';
import { redirectsOf, type Redirects } from './redirects.ts';
import { tellBroken } from './broken.ts';
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
  readonly redirects: ReadonlyMap<string, Redirects>;
  /** Ids that the registry has not yet. */
  readonly added: readonly Entry[];
  /** Path and text of the registry, as it is and as it should be. */
  readonly registry: { readonly path: string; readonly before: string; readonly text: string };
  /** Ids that the text has no more and that are not redirected, and the AuthorError that tells an author of them. */
  readonly broken: readonly Entry[];
  readonly stopIfBroken: () => void;
}

/** Captions of the tables that a page shows with a figure, in order; none of a figure that is not there. */
export const captionsOf = (figure: string): readonly string[] =>
  figures.some(({ id }) => id === figure)
    ? prepared(figure, original).text.tables.map(({ caption }) => caption)
    : [];

/** Path of the registry of an edition's folder, `content/story/en`. */
export const registryOf = (folder: string): string =>
  join(dirname(dirname(folder)), basename(REGISTRY));

/** Tells an entry from all others. */
export const nameOf = ({ chapter, kind, id }: Entry): string => `${chapter} ${kind} ${id}`;

/** Assigns the ids, but for drafts that the text has dropped again. */
function assign(entries: readonly Entry[], places: readonly Place[], drafts: ReadonlySet<string>) {
  const assigned = assignIds(entries, places);
  const dropped = new Set(assigned.broken.filter((entry) => drafts.has(nameOf(entry))));
  if (dropped.size === 0) return assigned;
  return assignIds(
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
  const assigned = assign(readRegistry(before), places.flat(), drafts);
  let end = 0;
  return {
    chapters: texts.map(({ file, source, slug }, i) => {
      const own = places[i] ?? [];
      const start = end;
      end += own.length;
      return { file, source, slug, places: own, entries: assigned.at.slice(start, end) };
    }),
    redirects: redirectsOf(assigned.entries, new Set(assigned.at)),
    added: assigned.added,
    registry: { path, before, text: writeRegistry(assigned.entries) },
    broken: assigned.broken,
    stopIfBroken: () => {
      tellBroken(assigned.broken, assigned.at, before);
    },
  };
}
