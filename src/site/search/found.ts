import { isNamed, matchedIn, type Matched } from './matched.ts';
import { KINDS, type Kind } from './record.ts';

/** A place that was found, as the index tells of it. */
export interface Place {
  readonly url: string;
  /** Title and text, one after the other. */
  readonly raw_content: string;
  /** Which of its words were asked for, counted from 0. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Partial<Record<'title' | 'within' | 'verdict' | 'said', string>>>;
}

/** Something that was found, whose words are fetched when they are to be shown. */
export interface Hit {
  readonly data: () => Promise<Place>;
}

/** What was found of one kind, the best first. */
export interface Group {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
}

/** What of Pagefind is used here. */
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (
    asked: string,
    options: { readonly filters: { readonly kind: Kind } },
  ) => Promise<{ readonly results: readonly Hit[] }>;
}

/** What a search found. */
export interface Found {
  readonly groups: readonly Group[];
  readonly matched: Matched;
}

/** Kinds whose titles are names: who asks for one by name finds it first. */
const NAMED: readonly Kind[] = ['people', 'terms'];
/** Of each kind, so many of the best are looked at: those that are shown at first. */
export const FIRST = 4;

let loading: Promise<Pagefind> | undefined;

async function load(index: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as Pagefind;
  const metaWeights = { title: 4, names: 4, within: 0, verdict: 0, said: 0 };
  await pagefind.options({ ranking: { metaWeights } });
  return pagefind;
}

/** What is named like what is asked for goes before all else, the place in its group and the group itself. */
async function namedFirst(asked: string, groups: readonly Group[]): Promise<readonly Group[]> {
  const named = new Set<Group>();
  const sorted = await Promise.all(
    groups.map(async (group) => {
      if (!NAMED.includes(group.kind)) return group;
      const best = await bestOf(group);
      const are = best.map((place) => isNamed(asked, place, group.kind === 'people'));
      if (!are.includes(true)) return group;
      const [first, rest] = [true, false].map((is) =>
        group.hits.filter((_, i) => (are[i] ?? false) === is),
      );
      const moved = { ...group, hits: [...(first ?? []), ...(rest ?? [])] };
      named.add(moved);
      return moved;
    }),
  );
  return sorted.toSorted((a, b) => Number(named.has(b)) - Number(named.has(a)));
}

const bestOf = ({ hits }: Group): Promise<readonly Place[]> =>
  Promise.all(hits.slice(0, FIRST).map((hit) => hit.data()));

/**
 * Finds what is asked for in the index at a path, which is fetched once. Finds nothing where no word was
 * found, nor one like it. Throws where the index cannot be fetched; the next call tries again.
 */
export async function find(asked: string, index: string): Promise<Found> {
  loading ??= load(index);
  try {
    const pagefind = await loading;
    const all = await Promise.all(
      KINDS.map(async (kind): Promise<Group> => {
        const { results } = await pagefind.search(asked, { filters: { kind } });
        return { kind, hits: results };
      }),
    );
    const groups = all.filter(({ hits }) => hits.length > 0);
    const matched = matchedIn(asked, (await Promise.all(groups.map(bestOf))).flat());
    if (matched.met.length + matched.near.length === 0) return { groups: [], matched };
    return { groups: await namedFirst(asked, groups), matched };
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
