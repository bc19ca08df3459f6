import { AuthorError, type Slip } from '../../data/author-error.ts';
import { nearest } from '../../data/nearest.ts';
import type { Entry } from './entry.ts';
import { REGISTRY } from './registry.ts';

/** Where links to an anchor are redirected that is in its chapter no more. */
export interface Moved {
  readonly id: string;
  /** The chapter it is in now, and its anchor there; none where a whole chapter is meant. */
  readonly chapter: string;
  readonly anchor?: string;
}

/** What else a chapter's page owes to links from outside. */
export interface Redirects {
  /** Old ids, by the anchor of the same chapter where they stand now. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly moved: readonly Moved[];
}

const WHERE = 'an anchor of the story, <chapter>#<anchor> or the slug of a chapter';

/** Finds entries by what `to` says. */
class Targets {
  readonly #live: ReadonlySet<Entry>;
  readonly #byPlace = new Map<string, Entry>();
  readonly #byId = new Map<string, Entry>();
  readonly #chapters = new Map<string, Entry>();

  constructor(entries: readonly Entry[], live: ReadonlySet<Entry>) {
    this.#live = live;
    for (const entry of [...live, ...entries.filter((one) => !live.has(one))]) {
      if (entry.kind === 'chapter') {
        this.#chapters.set(entry.id, entry);
        continue;
      }
      const place = `${entry.chapter}#${entry.id}`;
      if (!this.#byPlace.has(place)) this.#byPlace.set(place, entry);
      if (!this.#byId.has(entry.id)) this.#byId.set(entry.id, entry);
    }
  }

  get names(): readonly string[] {
    return [...this.#byId.keys(), ...this.#chapters.keys()];
  }

  #named(to: string, chapter: string): Entry | undefined {
    if (to.includes('#')) return this.#byPlace.get(to);
    return this.#byPlace.get(`${chapter}#${to}`) ?? this.#byId.get(to) ?? this.#chapters.get(to);
  }

  /** The entry in the text to which an old one is redirected, over others if need be; undefined if to none. */
  follow(entry: Entry): Entry | undefined {
    const seen = new Set<Entry>();
    let now: Entry | undefined = entry;
    while (now && !this.#live.has(now)) {
      if (seen.has(now)) return undefined;
      seen.add(now);
      now = this.#next(now);
    }
    return now;
  }

  #next(entry: Entry): Entry | undefined {
    if (entry.to !== undefined) return this.#named(entry.to, entry.chapter);
    // What a removed chapter held goes where the chapter goes.
    const chapter = this.#chapters.get(entry.chapter);
    if (!chapter || chapter === entry || this.#live.has(chapter)) return undefined;
    const next = this.follow(chapter);
    return next && (this.#byPlace.get(`${next.chapter}#${entry.id}`) ?? next);
  }
}

function nowhere(entry: Entry, names: readonly string[]): Slip {
  const alike = nearest(entry.to ?? '', names);
  return {
    file: REGISTRY,
    row: entry.id,
    column: 'to',
    found: `"to": "${entry.to ?? ''}" for "${entry.id}" of ${entry.chapter}, which leads nowhere`,
    expected: WHERE,
    ...(alike === undefined ? {} : { nearest: alike }),
  };
}

/**
 * For each chapter that is or was, what its page does for old ids. `live` are the entries that
 * stand in the text. Throws an AuthorError for each `to` that leads nowhere.
 */
export function redirectsOf(
  entries: readonly Entry[],
  live: ReadonlySet<Entry>,
): ReadonlyMap<string, Redirects> {
  const targets = new Targets(entries, live);
  const slips: Slip[] = [];
  const pages = new Map<string, { aliases: Map<string, string[]>; moved: Moved[] }>();
  const pageOf = (chapter: string) => {
    const page = pages.get(chapter) ?? { aliases: new Map<string, string[]>(), moved: [] };
    pages.set(chapter, page);
    return page;
  };
  for (const entry of entries) {
    const target = targets.follow(entry);
    if (!target) {
      if (entry.to !== undefined) slips.push(nowhere(entry, targets.names));
      continue;
    }
    const anchor = target.kind === 'chapter' ? undefined : target.id;
    const before = [...(live.has(entry) ? [] : [entry.chapter]), ...(entry.was ?? [])];
    for (const chapter of before) {
      const { aliases, moved } = pageOf(chapter);
      if (chapter !== target.chapter)
        moved.push({
          id: entry.id,
          chapter: target.chapter,
          ...(anchor === undefined ? {} : { anchor }),
        });
      else if (anchor !== entry.id)
        aliases.set(anchor ?? '', [...(aliases.get(anchor ?? '') ?? []), entry.id]);
    }
  }
  const [first, ...more] = slips;
  if (first) throw new AuthorError(first, ...more);
  return pages;
}
