import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { AuthorError } from '../../src/data/author-error.ts';
import { loadTables } from '../../src/data/tables.ts';

const field = (name: string, type: string, constraints: object = {}, more: object = {}) => ({
  name,
  type,
  constraints: { required: true, ...constraints },
  ...more,
});

/** A small data package of two tables that uses every kind of rule. */
export const SMALL = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'small',
  title: 'Small',
  description: 'Two tables.',
  licenses: [{ title: 'CC BY 4.0' }],
  sources: [{ title: 'Nobody' }],
  resources: [
    {
      name: 'countries',
      path: 'countries.csv',
      title: 'Countries',
      coverage: { kind: 'complete', of: 'A test.' },
      schema: {
        fields: [field('id', 'string', { pattern: '[A-Z]{3}' }), field('name', 'string')],
        primaryKey: ['id'],
      },
    },
    {
      name: 'ties',
      path: 'ties.csv',
      title: 'Ties',
      coverage: { kind: 'complete', of: 'A test.' },
      schema: {
        fields: [
          field('id', 'string', { pattern: 'T\\d+' }),
          field('a', 'string'),
          field('partners', 'list', { required: false }, { delimiter: ';' }),
          field('kind', 'string', { enum: ['treaty', 'access', 'supply'] }),
          field('year', 'integer', { minimum: 1945, maximum: 2030 }),
          field('share', 'number', { required: false, minimum: 0, maximum: 100 }, { unit: '%' }),
          field('seen', 'boolean', {}, { trueValues: ['yes'], falseValues: ['no'] }),
          field('title', 'string', { unique: true }),
        ],
        primaryKey: ['id'],
        foreignKeys: [
          { fields: ['a'], reference: { resource: 'countries', fields: ['id'] } },
          { fields: ['partners'], reference: { resource: 'countries', fields: ['id'] } },
        ],
      },
    },
  ],
};

export const COUNTRIES = 'id,name\nUSA,United States\nJPN,Japan\nPHL,Philippines\n';
export const TIES = [
  'id,a,partners,kind,year,share,seen,title',
  'T1,USA,JPN;PHL,treaty,1951,33.5,yes,"Security, first"',
  'T2,JPN,PHL,access,2024,,yes,Access',
  'T3,PHL,,supply,2026,0,no,Supply',
  '',
].join('\n');

const scratch = mkdtempSync(join(tmpdir(), 'latticework-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** An empty folder that goes when the tests of a file are done. */
export function emptyFolder(): string {
  return mkdtempSync(join(scratch, 'content-'));
}

/** Writes a content folder with the data package `small` and gives its path. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = join(emptyFolder(), 'content');
  const small = join(root, 'data', 'small');
  mkdirSync(small, { recursive: true });
  const all = {
    'datapackage.json': JSON.stringify(SMALL),
    'countries.csv': COUNTRIES,
    'ties.csv': TIES,
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(small, name), text);
  return root;
}

/** The AuthorError that stops the loading of these files. Fails where nothing stops it. */
export function stopped(files: Readonly<Record<string, string | Uint8Array>>): AuthorError {
  try {
    loadTables(folder(files));
  } catch (error) {
    if (error instanceof AuthorError) return error;
    throw error;
  }
  throw new Error('the tables loaded, though they are broken');
}
