import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv.ts';
import type { Field, FieldType } from '../../src/data/field.ts';
import { onPath } from '../tools/browsers.ts';
import { builds } from '../tools/builds.ts';
import { filesOf } from './built.ts';
import { openedInCalc, type SheetCell } from './spreadsheet.ts';

const [build] = builds;
const read = (file: string): string => readFileSync(join(build.dir, file), 'utf8');

interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
}

const tables = filesOf(build)
  .filter((file) => /^(?:en\/figures|data)\/[^/]+\/datapackage\.json$/.test(file))
  .flatMap((file) =>
    (JSON.parse(read(file)) as Descriptor).resources.map(({ path, schema }) => ({
      file: `${dirname(file)}/${path}`,
      fields: schema.fields,
    })),
  );

const HELD: Readonly<Record<FieldType, readonly string[]>> = {
  integer: ['float'],
  number: ['float'],
  year: ['float'],
  boolean: ['boolean'],
  date: ['date'],
  yearmonth: ['date', 'string'],
  list: ['string'],
  string: ['string'],
};

/** Whether a sheet holds a cell of a file as what its column is: the number, the day, the truth, words. */
function isHeld(written: string, { type }: Field, cell: SheetCell | undefined): boolean {
  if (written === '') return cell?.type === undefined;
  if (cell?.type === undefined || cell.isFormula || !HELD[type].includes(cell.type)) return false;
  if (cell.type === 'string') return true;
  return cell.type === 'float'
    ? Number(cell.value) === Number(written)
    : cell.value.startsWith(written);
}

describe.skipIf(onPath('soffice') === undefined)('LibreOffice Calc', () => {
  let sheets: readonly SheetCell[][][] = [];
  beforeAll(async () => {
    sheets = await openedInCalc([...tables.map(({ file }) => read(file)), 'a,b\r\n=1+1,2\r\n']);
  });

  test('opens every table of the site with each cell as its column says, and runs nothing', () => {
    const faults = tables.flatMap(({ file, fields }, t) => {
      const { records } = parseCsv(read(file));
      return records.slice(1).flatMap(({ cells }, r) =>
        cells.flatMap((written, c) => {
          const field = fields[c];
          const cell = sheets[t]?.[r + 1]?.[c];
          return field && isHeld(written, field, cell)
            ? []
            : [
                `${file} row ${String(r + 1)} ${field?.name ?? ''}: ${written} as ${JSON.stringify(cell)}`,
              ];
        }),
      );
    });
    expect(tables.length).toBeGreaterThan(60);
    expect(faults).toEqual([]);
  });

  test('would run a formula, were there one', () => {
    expect(sheets.at(-1)?.[1]?.[0]).toMatchObject({ isFormula: true, value: '2' });
  });
});
