import { basename, dirname } from 'node:path';
import { BASE } from './cache.ts';
import { isNamed, type Entry, type Place } from './entry.ts';
import type { Found } from './places.ts';
import type { Story } from './story.ts';

/**
 * The entries of a chapter in another edition: what authors name keeps its name, and what is known by
 * its words takes the entry of the same place in the same step. Undefined where this edition has more.
 */
function entriesOfEdition(places: readonly Place[], base: readonly Entry[]): (Entry | undefined)[] {
  const place = ({ kind, at = '' }: Entry | Place): string => `${kind} ${at}`;
  const groups = new Map<string, Entry[]>();
  for (const entry of base) groups.set(place(entry), [...(groups.get(place(entry)) ?? []), entry]);
  return places.map((one) =>
    isNamed(one.kind)
      ? base.find(({ kind, id }) => kind === one.kind && id === one.id)
      : groups.get(place(one))?.shift(),
  );
}

/** The entry of each place in the text of the chapter at a path, whatever its edition; undefined where there is none. */
export function entriesAt(
  found: readonly Found[],
  { chapters }: Pick<Story, 'chapters'>,
  path: string,
): readonly (Entry | undefined)[] {
  const own = chapters.find(({ file }) => file === basename(path))?.entries.slice(1) ?? [];
  const places = found.map(({ place }) => place);
  return basename(dirname(path)) === BASE ? own : entriesOfEdition(places, own);
}
