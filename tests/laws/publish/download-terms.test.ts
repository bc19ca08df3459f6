import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { strFromU8 } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import { defenseSpending } from '../../../src/figures/defense-spending/index.ts';
import { bundle } from '../../../src/publish/download/bundle.ts';
import { library } from '../../../src/publish/download/library.ts';
import { isOpen, reservedIn, reservedOf, termsLine } from '../../../src/publish/download/terms.ts';
import type { Described } from './described.ts';

const { datasets } = loadTables();
const reserved = reservedIn(defenseSpending, loadTables());
const closed = datasets.flatMap(({ package: { name, resources } }) =>
  resources.filter((resource) => !isOpen(resource)).map(({ path }) => `${name}/${path}`),
);
const files = library('https://latticework.example/');
const read = (name: string): string =>
  strFromU8(files.find((file) => file.name === name)?.bytes ?? new Uint8Array());
const descriptors = files
  .filter(({ name }) => name.endsWith('datapackage.json'))
  .map(({ name }) => name);

describe('data that is not openly licensed', () => {
  test('is known: SIPRI’s', () => {
    expect(reserved.map(({ holder }) => holder)).toEqual(['sipri']);
    expect(termsLine(reserved, en)).toContain('SIPRI');
    expect(closed.length).toBeGreaterThan(0);
  });

  test('is under its own terms in every figure that shows it, and never under CC BY', () => {
    const told = figures.flatMap(({ id, datasets: names }) => {
      const { files: of, tables } = bundle(id, `https://latticework.example/en/figures/${id}/`, en);
      const json = of.find(({ name }) => name === 'datapackage.json')?.bytes ?? new Uint8Array();
      const { resources } = JSON.parse(strFromU8(json)) as Described;
      return tables
        .filter(
          ({ rows, fields }) =>
            /\bsipri\b/i.test(JSON.stringify([rows, fields])) && names.includes('defense'),
        )
        .map(({ name }) => ({
          table: `${id}/${name}`,
          terms: resources.find((one) => one.name === name)?.licenses?.map((one) => one.name),
        }));
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ terms }) => terms?.join() !== 'other-sipri')).toEqual([]);
  });

  test('is not taken for what merely stands beside it', () => {
    const table = {
      caption: 'Budgets',
      columns: [{ key: 'year', label: 'Year' }],
      fields: [],
      rows: [
        { id: 'a', cells: { year: '1976' }, data: {}, source: { title: 'Ministry of Finance' } },
      ],
    };
    expect(reservedOf(table, reserved)).toEqual([]);
    const source = { title: 'Peers', url: 'https://www.sipri.org/databases/milex' };
    expect(
      reservedOf({ ...table, rows: [{ id: 'a', cells: {}, data: {}, source }] }, reserved),
    ).toEqual(reserved);
  });

  test('is left out of /data/, which says so', () => {
    const names = files.map(({ name }) => name);
    expect(closed.filter((name) => names.includes(name))).toEqual([]);
    expect(closed.filter((name) => read('datapackage.json').includes(`"${name}"`))).toEqual([]);
    expect((JSON.parse(read('datapackage.json')) as Described).description).toContain('SIPRI');
    expect(
      files.filter(
        ({ name, bytes }) => name.endsWith('.csv') && strFromU8(bytes).includes('sipri.org/'),
      ),
    ).toEqual([]);
  });
});

describe('/data/', () => {
  test('describes every file in a valid Data Package, version 2', () => {
    const ajv = new Ajv({ allErrors: true });
    addFormats(ajv);
    const schema = readFileSync(new URL('./data-package.schema.json', import.meta.url), 'utf8');
    const isPackage = ajv.compile(JSON.parse(schema) as object);
    for (const name of descriptors) {
      expect(isPackage(JSON.parse(read(name))) ? [] : isPackage.errors, name).toEqual([]);
    }
  });

  test('says beside the whole what every table keeps, and names every file', () => {
    const told = read('README.txt').replace(/\s+/g, ' ');
    for (const words of en.words.files.promise) expect(told).toContain(words);
    const csv = files.filter(({ name }) => name.endsWith('.csv')).map(({ name }) => name);
    expect(csv.filter((name) => !told.includes(` ${name}: `))).toEqual([]);
  });

  test('states true sizes and hashes, from the whole and from each dataset', () => {
    const csv = files.filter(({ name }) => name.endsWith('.csv'));
    for (const name of descriptors) {
      const folder = name.slice(0, -'datapackage.json'.length);
      const { resources } = JSON.parse(read(name)) as Described;
      const inside = csv.filter((file) => file.name.startsWith(folder));
      expect(
        resources.map(({ path, bytes, hash }) => ({ path: folder + path, bytes, hash })),
      ).toEqual(
        inside.map(({ name: path, bytes }) => ({
          path,
          bytes: bytes.length,
          hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        })),
      );
    }
  });

  test('keeps foreign keys between tables that are there', () => {
    for (const name of descriptors) {
      const { resources } = JSON.parse(read(name)) as {
        resources: {
          name: string;
          schema: { foreignKeys?: { reference: { resource: string } }[] };
        }[];
      };
      const known = resources.map((resource) => resource.name);
      const asked = resources
        .flatMap(({ schema }) => schema.foreignKeys ?? [])
        .map(({ reference }) => reference.resource);
      expect(asked.filter((table) => !known.includes(table))).toEqual([]);
      if (name === 'datapackage.json') expect(asked.length).toBeGreaterThan(5);
    }
  });
});
