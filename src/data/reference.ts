import { loadTables } from './tables.ts';

/** The pages of reference, which a story has when it has something for them. */
export type ReferencePage = 'ledger' | 'sources' | 'glossary' | 'people' | 'corrections';

const MADE_OF = {
  ledger: ['ledger/claims', 'ledger/story_claims'],
  sources: ['ledger/sources'],
  glossary: ['glossary/terms'],
  people: ['people/people'],
} as const;

/** Whether there is a page: of corrections as soon as the story keeps a list, for it says that none were needed. */
export function hasPage(page: ReferencePage): boolean {
  const tables = loadTables();
  return page === 'corrections'
    ? tables.names.includes('ledger/corrections')
    : MADE_OF[page].some((name) => tables.table(name).length > 0);
}

/** The pages that the story has nothing for: not built, not listed, not linked. */
export const absentPages = (): readonly ReferencePage[] =>
  ([...Object.keys(MADE_OF), 'corrections'] as ReferencePage[]).filter((page) => !hasPage(page));
