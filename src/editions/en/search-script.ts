import type { SearchScriptWords } from '../words/search-script.ts';

const counted = {
  chapters: (all: number) => `${all} in chapters`,
  claims: (all: number) => `${all} ${all === 1 ? 'claim' : 'claims'}`,
  figures: (all: number) => `${all} in figures`,
  terms: (all: number) => `${all} ${all === 1 ? 'term' : 'terms'}`,
  people: (all: number) => `${all} ${all === 1 ? 'person' : 'people'}`,
  sources: (all: number) => `${all} ${all === 1 ? 'source' : 'sources'}`,
  tables: (all: number) => `${all} in tables`,
} as const;

type Kinds = readonly (readonly [kind: keyof typeof counted, results: number])[];

/** "3 results for …: 2 in chapters, 1 claim." */
const found = (results: number, what: string, kinds: Kinds): string =>
  `${results} ${results === 1 ? 'result' : 'results'} for ${what}: ${kinds.map(([kind, all]) => counted[kind](all)).join(', ')}.`;

export const searchScript: SearchScriptWords = {
  groups: {
    chapters: 'Chapters',
    claims: 'Claims',
    figures: 'Figures',
    terms: 'Terms',
    people: 'People',
    sources: 'Sources',
    tables: 'Tables',
  },
  found: (results, asked, kinds) => found(results, `“${asked}”`, kinds),
  like: (results, asked, kinds) => found(results, `words like “${asked}”`, kinds),
  nothing: (asked) => `Nothing found for “${asked}”.`,
  instead: 'These find something:',
  contents: 'Go through the contents',
  all: (kind, results) => `Show all: ${counted[kind](results)}`,
  searching: 'Searching …',
  failed: 'The search index could not be loaded. The contents below lead to everything.',
  retry: 'Try again',
};
