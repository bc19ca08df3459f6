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
import { isoDate, plainNumber } from '../../../src/publish/download/cell.ts';
import { prepared } from '../../../src/story/prepared.ts';
import type { Described } from './described.ts';
import { viewIds } from '../../../src/figures/views.ts';

const schema = JSON.parse(
  readFileSync(new URL('./data-package.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const isPackage = ajv.compile(schema);

/** A cell without the form it is written in: a number, words, or nothing. */
function plain(cell: unknown): unknown {
  if (cell === null || cell === '') return null;
  return Number.isNaN(Number(cell)) ? cell : Number(cell);
}

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

    test('holds every row and cell that the table on the page shows', () => {
      expect(tables).toHaveLength(text.tables.length);
      text.tables.forEach((shown, i) => {
        const { records, faults } = parseCsv(read(i === 0 ? 'data.csv' : `data-${i + 1}.csv`));
        const [header, ...rows] = records.map(({ cells }) => cells);
        expect(faults).toEqual([]);
        expect(header?.slice(0, shown.columns.length + 1)).toEqual(
          tables[i]?.fields.slice(0, shown.columns.length + 1).map(({ name }) => name),
        );
        const plain = (cell = ''): string => plainNumber(cell) ?? isoDate(cell, en) ?? cell;
        expect(rows.map((cells) => cells.slice(0, shown.columns.length + 1).map(plain))).toEqual(
          shown.rows.map((row) => [
            plain(row.id),
            ...shown.columns.map(({ key }) => plain(row.cells[key])),
          ]),
        );
        const source = header?.indexOf('source_title') ?? -1;
        expect(rows.map((cells) => cells[source] ?? '')).toEqual(
          shown.rows.map((row) => row.source?.title ?? ''),
        );
      });
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
      tables.forEach(({ rows }, i) => {
        expect(
          json.tables[i]?.rows.map((row) => Object.values(row).map((value) => plain(value))),
        ).toEqual(rows.map((cells) => cells.map((cell) => plain(cell))));
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

    test('tells how to cite it, and every source', () => {
      const told = read('README.txt').replace(/\s+/g, ' ');
      expect(told).toContain(`“${text.title}”`);
      expect(
        text.sources.map(({ title }) => title).filter((title) => !told.includes(title)),
      ).toEqual([]);
    });
  },
);
