import { isNamed, isSingle, type Entry, type Kind, type Place } from './entry.ts';
import { beginning, fingerprint } from './fingerprint.ts';
import { matchPlaces, type Printed } from './match.ts';
import { mintId } from './mint.ts';

/** A registry brought up to the text. */
export interface Assignment {
  /** Every entry, old and new. */
  readonly entries: readonly Entry[];
  /** The entry of each place, in the order given. */
  readonly at: readonly Entry[];
  readonly added: readonly Entry[];
  /** Published, no longer in the text, and not redirected. */
  readonly broken: readonly Entry[];
}

const keyOf = ({ kind, chapter, id = '' }: Entry | Place): string =>
  isSingle(kind) ? `${kind} ${id}` : `${kind} ${id} ${chapter}`;

const isPrinted = (place: Place): place is Printed => 'print' in place;

/** The entry as the place has it now; a place in another chapter than before leaves its trace. */
function entryFor(place: Place, id: string, before: Entry | undefined): Entry {
  const { chapter, kind, at, words } = place;
  const was = new Set(before?.was);
  if (before && before.chapter !== chapter) was.add(before.chapter);
  was.delete(chapter);
  return {
    chapter,
    kind,
    id,
    ...(at === undefined ? {} : { at }),
    ...(words === '' ? {} : { words: beginning(words) }),
    ...(isPrinted(place) ? { print: place.print } : {}),
    ...(was.size === 0 ? {} : { was: [...was] }),
  };
}

const RECOGNISED = ['section', 'table', 'paragraph'] as const;
const isRecognised = (kind: Kind): kind is (typeof RECOGNISED)[number] => !isNamed(kind);

function recognise(entries: readonly Entry[], places: readonly Place[]): Map<Place, Entry> {
  const found = RECOGNISED.flatMap((kind) => [
    ...matchPlaces(
      entries.filter((entry) => entry.kind === kind),
      places.filter(isPrinted).filter((place) => place.kind === kind),
    ),
  ]);
  return new Map(found);
}

/**
 * Gives every place of the text its id: the one it had, known by name or by its words, or a new one.
 * Ids once given are never given again. `text` holds all there are, in reading order, no name twice.
 */
export function assignIds(entries: readonly Entry[], text: readonly Place[]): Assignment {
  const places = text.map((place) =>
    isNamed(place.kind) ? place : { ...place, print: fingerprint(place.words) },
  );
  const byName = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const recognised = recognise(entries, places);
  const taken = new Set([...entries.map(({ id }) => id), ...places.map(({ id = '' }) => id)]);
  const used = new Set<Entry>();
  const added: Entry[] = [];
  const at = places.map((place) => {
    const before = recognised.get(place) ?? byName.get(keyOf(place));
    const { kind } = place;
    const id =
      place.id ?? before?.id ?? (isRecognised(kind) ? mintId({ ...place, kind }, taken) : '');
    taken.add(id);
    const entry = entryFor(place, id, before);
    if (before) used.add(before);
    else added.push(entry);
    return entry;
  });
  const gone = entries.filter((entry) => !used.has(entry));
  // What a removed chapter held goes where the chapter goes.
  const removed = new Set(gone.filter(({ kind }) => kind === 'chapter').map(({ id }) => id));
  const broken = gone.filter(
    ({ kind, chapter, to }) => to === undefined && (kind === 'chapter' || !removed.has(chapter)),
  );
  return { entries: [...at, ...gone], at, added, broken };
}
