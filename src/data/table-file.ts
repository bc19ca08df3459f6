/** The folders of `content` that are data packages by themselves; a story need not have them. */
export const SINGLE: readonly string[] = ['ledger', 'glossary', 'people'];

/** The file of a table by its name, from the top of the repository: `content/data/network/ties.csv`. */
export const tableFile = (name: string): string =>
  SINGLE.includes(name.split('/')[0] ?? '') ? `content/${name}.csv` : `content/data/${name}.csv`;
