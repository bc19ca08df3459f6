import { loadTables } from '../../data/tables.ts';
import type { Coverage } from '../../data/schema.ts';
import type { Edition } from '../../editions/edition.ts';
import { prepared, type Prepared } from '../../view/prepared.ts';
import type { Figure } from '../../figures/contract.ts';
import { tablesRead } from './tables-read.ts';
import { archive } from './archive.ts';
import { credit } from './credit.ts';
import { csvText } from './csv.ts';
import { csvwMetadata } from './csvw.ts';
import { jsonFile, textFile, type PublishedFile } from './file.ts';
import { jsonValue } from './json-value.ts';
import { figurePackage } from './package.ts';
import { once } from './once.ts';
import { readme } from './readme.ts';
import { dataTable, type DataTable } from './table.ts';
import { ours, reservedIn, reservedOf, type Reserved } from './terms.ts';

/** The data of a figure as files, and the terms they are under. */
export interface Bundle {
  readonly tables: readonly DataTable[];
  /** CSV files first, the zip of all others last. */
  readonly files: readonly PublishedFile[];
  readonly reserved: readonly Reserved[];
}

function jsonOf(
  { name, caption, fields, rows, shown }: DataTable,
  reserved: readonly Reserved[],
): object {
  const held = reservedOf(shown, reserved);
  return {
    name,
    caption,
    license: (held[0]?.license ?? ours).path,
    fields: fields.map(({ constraints: _, delimiter: __, ...field }) => field),
    rows: rows.map((cells) =>
      Object.fromEntries(fields.map((field, i) => [field.name, jsonValue(cells[i] ?? '', field)])),
    ),
  };
}

function coverageOf(figure: Figure): (readonly [string, Coverage])[] {
  const library = loadTables();
  const read = tablesRead(figure, library);
  return library.datasets.flatMap(({ package: described }) =>
    described.resources.flatMap(({ name, coverage }) => {
      const full = `${described.name}/${name}`;
      return read.has(full) ? [[full, coverage] as const] : [];
    }),
  );
}

const csvOf = ({ fields, rows }: DataTable): string =>
  csvText([fields.map(({ name }) => name), ...rows]);

function metadataOf(
  { name, caption, fields, shown }: DataTable,
  page: string,
  edition: Edition,
  reserved: readonly Reserved[],
): PublishedFile {
  const license = reservedOf(shown, reserved)[0]?.license.path;
  return jsonFile(
    `${name}.csv-metadata.json`,
    'application/csvm+json',
    csvwMetadata({
      file: `${name}.csv`,
      title: caption,
      edition,
      page,
      ...(license === undefined ? {} : { license }),
      fields,
      primaryKey: ['row_id'],
    }),
  );
}

const bundles = once<Bundle>();

/**
 * All data files of a figure: `data.csv` (further tables `data-2.csv`, …), `data.json`, their
 * descriptions, `README.txt` and `<figure>.zip`. `page` is the absolute address of the figure's page.
 */
export function bundle(id: string, page: string, edition: Edition): Bundle {
  const one = prepared(id, edition);
  return bundles(one.text, page, () => collect(one, page, edition));
}

function collect({ figure, text }: Prepared, page: string, edition: Edition): Bundle {
  const { id } = figure;
  const reserved = reservedIn(figure, loadTables());
  const tables = text.tables.map((table, i) => dataTable(table, i, edition));
  const csv = tables.map((table) => ({
    table,
    file: textFile(`${table.name}.csv`, 'text/csv', csvOf(table)),
  }));
  const json = {
    figure: id,
    title: text.title,
    credit: credit(text.title, page, edition),
    caption: text.caption,
    sources: text.sources,
    tables: tables.map((table) => jsonOf(table, reserved)),
  };
  const files = [
    ...csv.map(({ file }) => file),
    jsonFile('data.json', 'application/json', json),
    jsonFile(
      'datapackage.json',
      'application/json',
      figurePackage({ id, page, text, tables: csv, reserved, edition }),
    ),
    ...tables.map((table) => metadataOf(table, page, edition, reserved)),
    textFile(
      'README.txt',
      'text/plain',
      readme({ page, text, tables, coverage: coverageOf(figure), reserved, edition }),
    ),
  ];
  return { tables, files: [...files, archive(id, files)], reserved };
}
