import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import type { RowTypes } from '../../src/data/rows/generated.ts';
import type { ReferenceTypes } from '../../src/data/rows/reference.ts';
import { rowTypes } from '../../src/data/rows/typescript.ts';
import { FILE, writtenTypes } from '../../src/data/rows/write.ts';
import { loadTables } from '../../src/data/tables.ts';
import { folder } from './data-folder.ts';

const tables = loadTables();

test('the written row types are those of the schemas: `npm run rows` writes them', async () => {
  expect(readFileSync(FILE, 'utf8'), 'stale: run `npm run rows`').toBe(await writtenTypes(tables));
});

test('a table has its row type by its name, and no other name is one', () => {
  const [tie] = tables.table('network/ties');
  expectTypeOf(tie?.kind).extract<'RAA'>().toEqualTypeOf<'RAA'>();
  expectTypeOf(tie?.signed).toEqualTypeOf<string | null | undefined>();
  // @ts-expect-error: the table is called ties.
  expect(() => tables.table('network/tie')).toThrow(/nearest +network\/ties/);
});

test('words of a schema become a union, a cell that may be empty null, a unit a doc', () => {
  const text = rowTypes(loadTables(folder()).datasets);
  expect(text).toContain('interface SmallTies {');
  expect(text).toContain('readonly "kind": "treaty" | "access" | "supply";');
  expect(text).toContain('/** Unit: %. */\nreadonly "share": number | null;');
  expect(text).toContain('/** Items with `;` between. */\nreadonly "partners": string | null;');
  expect(text).toContain('readonly "seen": boolean;');
  expect(text).toContain('readonly "small/ties": SmallTies;');
});

test('a table of reference that a story does not have is empty, and any other is asked for in vain', () => {
  const story = loadTables(folder());
  expect(story.table('ledger/claims')).toEqual([]);
  expect(() => story.table('network/ties')).toThrow(/a request for the table "network\/ties"/);
});

test('the engine reads columns that the tables of reference have', () => {
  expectTypeOf<Pick<RowTypes, keyof ReferenceTypes>>().toExtend<ReferenceTypes>();
});
