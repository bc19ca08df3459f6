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

let loading: Promise<Pagefind> | undefined;

async function load(index: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as Pagefind;
  const metaWeights = { title: 4, names: 4, within: 0, verdict: 0, said: 0 };
  await pagefind.options({ ranking: { metaWeights } });
  return pagefind;
}

/**
 * Finds what is asked for in the index at a path, which is fetched once. Throws where it cannot be
 * fetched; the next call tries again.
 */
export async function find(asked: string, index: string): Promise<readonly Group[]> {
  loading ??= load(index);
  try {
    const pagefind = await loading;
    const all = await Promise.all(
      KINDS.map(async (kind) => {
        const { results } = await pagefind.search(asked, { filters: { kind } });
        return { kind, hits: results };
      }),
    );
    return all.filter(({ hits }) => hits.length > 0);
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
