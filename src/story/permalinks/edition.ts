import { isNamed, type Entry, type Place } from './entry.ts';

/**
 * The entries of a chapter in another edition: what authors name keeps its name, and what is known by
 * its words takes the entry of the same place in the same step. Undefined where this edition has more.
 */
export function entriesOfEdition(
  places: readonly Place[],
  base: readonly Entry[],
): (Entry | undefined)[] {
  const place = ({ kind, at = '' }: Entry | Place): string => `${kind} ${at}`;
  const groups = new Map<string, Entry[]>();
  for (const entry of base) groups.set(place(entry), [...(groups.get(place(entry)) ?? []), entry]);
  return places.map((one) =>
    isNamed(one.kind)
      ? base.find(({ kind, id }) => kind === one.kind && id === one.id)
      : groups.get(place(one))?.shift(),
  );
}
