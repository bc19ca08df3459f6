import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/data/csv.ts';
import type { TableName } from '../../src/data/rows.ts';
import { loadTables, type Library } from '../../src/data/tables.ts';

const library = loadTables();
const rows: Library['table'] = (name) => library.table(name);
const resources = library.datasets.flatMap(({ folder, package: described }) =>
  described.resources.map((resource) => ({ ...resource, folder, package: described.name })),
);
const cells = library.names.flatMap((name) =>
  library
    .rows(name)
    .flatMap((row) => Object.entries(row).map(([column, cell]) => ({ name, column, cell }))),
);

describe('the tables of the site', () => {
  it.each<[TableName, number]>([
    ['network/countries', 39],
    ['network/ties', 92],
    ['network/groupings', 21],
    ['network/events', 105],
    ['ledger/claims', 128],
    ['ledger/outcomes', 43],
    ['ledger/sources', 52],
    ['people/people', 35],
  ])('%s has %i rows', (name, length) => {
    expect(rows(name)).toHaveLength(length);
  });

  it('splits the visit into 128 items and the trilateral statement into 8', () => {
    const trilateral = rows('summit/deliverables').map(({ theme }) => theme.startsWith('Tri'));
    expect(trilateral.filter((yes) => !yes)).toHaveLength(128);
    expect(trilateral.filter((yes) => yes)).toHaveLength(8);
  });

  it.each([
    ['confirmed', 64],
    ['refined', 11],
    ['contradicted', 2],
    ['unverifiable', 6],
    ['opinion', 45],
  ])('has %s claims: %i', (verdict, length) => {
    expect(rows('ledger/claims').filter((row) => row.verdict === verdict)).toHaveLength(length);
  });

  it.each([
    ['kept', 17],
    ['ongoing', 12],
    ['partly', 5],
    ['stalled', 4],
    ['dropped', 2],
    ['unknown', 3],
  ])('has %s outcomes: %i', (status, length) => {
    expect(rows('ledger/outcomes').filter((row) => row.status === status)).toHaveLength(length);
  });

  it('cites a source on every row of a fact that was read', () => {
    const unsourced = library.names.flatMap((name) =>
      library
        .rows(name)
        .filter((row) => row.seen === true && 'source_title' in row && !row.source_title)
        .map((row) => `${name} ${Object.values(row)[0]}`),
    );
    expect(unsourced).toEqual([]);
  });

  it('cautions where no source was read for a tie, a grouping or an event', () => {
    const all = [...rows('network/ties'), ...rows('network/groupings'), ...rows('network/events')];
    expect(all.filter((row) => !row.seen)).toHaveLength(1);
    expect(all.filter((row) => !row.seen && row.caution === null)).toEqual([]);
  });

  it('dates everything by days that the calendar has', () => {
    const full = cells.filter(({ cell }) => /^\d{4}-\d\d-\d\d$/.test(String(cell)));
    const wrong = full.filter(({ cell }) => {
      const time = Date.parse(`${cell}T00:00:00Z`);
      return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== cell;
    });
    expect(full.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });

  it('has no stray space at either end of a cell', () => {
    const texts = cells.filter(({ cell }) => typeof cell === 'string');
    expect(texts.filter(({ cell }) => cell !== String(cell).trim())).toEqual([]);
  });

  it('says nothing of how it was gathered that a reader cannot use', () => {
    const inside = /\b(seed|scrape|prompt|from memory|remembered|todo)\b/i;
    const told = cells.filter(({ cell }) => inside.test(String(cell)));
    expect(told.map(({ name, column, cell }) => `${name} ${column}: ${cell}`)).toEqual([]);
  });

  it('quotes 25 words at most', () => {
    for (const { id, words } of rows('ledger/quotations')) {
      expect(words.split(/\s+/).length, id).toBeLessThanOrEqual(25);
    }
  });
});

describe('each data package', () => {
  it.each(resources)('lists the columns of $folder/$path in their order', (resource) => {
    const text = readFileSync(join('content', resource.folder, resource.path), 'utf8');
    const header = parseCsv(text).records[0]?.cells;
    expect(header).toEqual(resource.schema.fields.map((field) => field.name));
  });

  it.each(resources)('names $package/$name after its file, in UTF-8 with LF', (resource) => {
    const text = readFileSync(join('content', resource.folder, resource.path), 'utf8');
    expect(`${resource.name}.csv`).toBe(resource.path);
    expect(text).not.toMatch(/\r|^\uFEFF/);
  });

  it.each(library.datasets)(
    '$folder says how it was compiled, as of when and with what caveats',
    (dataset) => {
      const { description, licenses, $schema } = dataset.package;
      expect($schema).toMatch(/^https:\/\/datapackage\.org\/profiles\/2\.\d\/datapackage\.json$/);
      expect(description.length).toBeGreaterThan(120);
      expect(description).toMatch(/\b20\d\d\b/);
      expect(licenses.every((license) => license.title)).toBe(true);
    },
  );

  it('keeps figures of SIPRI under the terms of SIPRI', () => {
    const sipri = resources.filter(({ name, sources }) =>
      /sipri|milex/.test(name + JSON.stringify(sources ?? '')),
    );
    expect(sipri).toHaveLength(4);
    for (const { licenses } of sipri) {
      expect(licenses?.map((license) => license.title).join()).toMatch(
        /SIPRI.*not Creative Commons/,
      );
    }
  });

  it('gives a unit to every number that is a quantity', () => {
    const plain = resources.flatMap(({ package: home, name, schema }) =>
      schema.fields
        .filter((field) => field.type === 'number' && !field.unit && !field.description)
        .map((field) => `${home}/${name} ${field.name}`),
    );
    expect(plain).toEqual([]);
  });
});
