import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { loadTables, type Library } from '../tables.ts';
import { rowTypes } from './typescript.ts';

/** Where the written types are, from the top of the repository. */
export const FILE = 'src/data/rows/generated.ts';

/** The text of the written types, laid out as the format check wants it. */
export async function writtenTypes({ datasets }: Library): Promise<string> {
  const config = await resolveConfig(FILE);
  return format(rowTypes(datasets), { ...config, filepath: FILE });
}

/** `npm run rows`: writes the row types of all tables. Run it when a schema has changed. */
export default async function write(): Promise<void> {
  const library = loadTables();
  writeFileSync(FILE, await writtenTypes(library));
  process.stdout.write(`${FILE}: the rows of ${library.names.length} tables\n`);
}
