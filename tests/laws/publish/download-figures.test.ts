import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/data/csv.ts';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import type { Mark } from '../../../src/scene/mark.ts';
import { archive } from '../../../src/publish/download/archive.ts';
import { bundle } from '../../../src/publish/download/bundle.ts';
import { prepared } from '../../../src/view/prepared.ts';
import type { Described } from './described.ts';
import { isLost } from './printed.ts';
import { viewIds } from '../../../src/figures/views.ts';

const schema = JSON.parse(
  readFileSync(new URL('./data-package.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const isPackage = ajv.compile(schema);

const rowsOf = (mark: Mark): string[] => [
  ...(mark.rows ?? []),
  ...(mark.children ?? []).flatMap(rowsOf),
];

describe.each(figures.map((figure) => ({ id: figure.id, figure })))(
  'the data of $id',
  ({ id, figure }) => {
    const { text, draw } = prepared(id, en);
    const { files, tables } = bundle(id, `https://latticework.example/en/figures/${id}/`, en);
    const read = (name: string): string =>
      strFromU8(files.find((file) => file.name === name)?.bytes ?? new Uint8Array());
    const descriptor = JSON.parse(read('datapackage.json')) as Described;

    test('holds every row that the table on the page shows, and its source', () => {
      expect(tables).toHaveLength(text.tables.length);
      text.tables.forEach((shown, i) => {
        const { records, faults } = parseCsv(read(i === 0 ? 'data.csv' : `data-${i + 1}.csv`));
        const [header, ...rows] = records.map(({ cells }) => cells);
        expect(faults).toEqual([]);
        expect(header).toEqual(tables[i]?.fields.map(({ name }) => name));
        expect(rows.map(([row]) => row)).toEqual(shown.rows.map((row) => row.id));
        const source = header?.indexOf('source_title') ?? -1;
        expect(rows.map((cells) => cells[source] ?? '')).toEqual(
          shown.rows.map((row) => row.source?.title ?? ''),
        );
      });
    });

    test('holds every number and every date that stands in a cell of the page', () => {
      const lost = tables.flatMap(({ name, shown, rows }) =>
        shown.rows.flatMap((row, i) =>
          Object.entries(row.cells)
            .filter(([, cell]) => isLost(cell, rows[i] ?? [], en))
            .map(([key, cell]) => `${name} ${row.id} ${key}: ${cell}`),
        ),
      );
      expect(lost).toEqual([]);
    });

    test('holds every row that a mark of the picture points to', () => {
      const known = new Set(tables.flatMap(({ rows }) => rows.map(([row]) => row)));
      const asked = viewIds(figure).flatMap((state) =>
        (['narrow', 'wide'] as const).flatMap((layout) =>
          draw(state, layout).marks.flatMap(rowsOf),
        ),
      );
      expect([...new Set(asked)].filter((row) => !known.has(row))).toEqual([]);
    });

    test('is a valid Data Package, version 2', () => {
      expect(isPackage(descriptor) ? [] : isPackage.errors).toEqual([]);
    });

    test('has the sizes and hashes that its descriptor states', () => {
      const found = descriptor.resources.map(({ path }) => {
        const bytes = files.find(({ name }) => name === path)?.bytes ?? new Uint8Array();
        return {
          path,
          bytes: bytes.length,
          hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        };
      });
      expect(descriptor.resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }))).toEqual(
        found,
      );
    });

    test('has columns that CSV on the Web and the descriptor name alike', () => {
      for (const {
        path,
        schema: { fields },
      } of descriptor.resources) {
        const [header] = parseCsv(read(path)).records;
        const metadata = JSON.parse(read(`${path}-metadata.json`)) as {
          url: string;
          tableSchema: { columns: { name: string; titles: string[] }[] };
        };
        expect(metadata.url).toBe(path);
        expect(metadata.tableSchema.columns.map(({ titles }) => titles[0])).toEqual(header?.cells);
        expect(fields.map(({ name }) => name)).toEqual(header?.cells);
      }
    });

    test('is the same in JSON', () => {
      const json = JSON.parse(read('data.json')) as {
        tables: { rows: Record<string, unknown>[] }[];
      };
      tables.forEach(({ rows, fields }, i) => {
        const written = json.tables[i]?.rows.map((row) =>
          Object.values(row).map((value) =>
            Array.isArray(value) ? value.join(';') : (value ?? ''),
          ),
        );
        expect(written?.map((row) => row.map(String))).toEqual(rows);
        const types = (row: Record<string, unknown>) =>
          fields.map(({ name }) => (row[name] === null ? null : typeof row[name]));
        const told = fields.map(({ type }) =>
          ['integer', 'number', 'year'].includes(type)
            ? 'number'
            : type === 'boolean'
              ? 'boolean'
              : type === 'list'
                ? 'object'
                : 'string',
        );
        for (const row of json.tables[i]?.rows ?? [])
          expect(types(row)).toEqual(told.map((type, k) => (types(row)[k] === null ? null : type)));
      });
    });

    test('is zipped whole, and to the same bytes in every time zone', () => {
      const zip = files.at(-1);
      const inside = unzipSync(zip?.bytes ?? new Uint8Array());
      expect(zip?.name).toBe(`${id}.zip`);
      expect(Object.entries(inside).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
        files.slice(0, -1).map(({ name, bytes }) => [`${id}/${name}`, strFromU8(bytes)]),
      );
      const zone = process.env.TZ;
      try {
        process.env.TZ = 'Pacific/Auckland';
        expect(archive(id, files.slice(0, -1)).bytes).toEqual(zip?.bytes);
      } finally {
        process.env.TZ = zone;
      }
    });

    test('tells how to read it by its address, on one line that can be copied', () => {
      const address = /read_csv\("(\S+)"\)$/m.exec(read('README.txt'))?.[1] ?? '';
      expect(files.map(({ name }) => name)).toContain(address.replace(/.*\//, ''));
    });

    test('tells of every column what it is, and how dates and gaps are written', () => {
      const told = read('README.txt');
      for (const { name, type } of tables.flatMap(({ fields }) => fields))
        expect(told).toContain(`  ${name} (${type}`);
      for (const words of en.words.files.promise)
        expect(told.replace(/\s+/g, ' ')).toContain(words);
    });

    test('tells how to cite it, and every source', () => {
      const told = read('README.txt').replace(/\s+/g, ' ');
      expect(told).toContain(`“${text.title}”`);
      expect(
        text.sources.map(({ title }) => title).filter((title) => !told.includes(title)),
      ).toEqual([]);
    });
  },
);
