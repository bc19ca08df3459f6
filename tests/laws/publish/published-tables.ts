import { strFromU8 } from 'fflate';
import { parseCsv } from '../../../src/data/csv.ts';
import type { Field } from '../../../src/data/field.ts';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import { bundle } from '../../../src/publish/download/bundle.ts';
import type { PublishedFile } from '../../../src/publish/download/file.ts';
import { library } from '../../../src/publish/download/library.ts';

/** A CSV file as it is published, and what is said of it in two descriptions. */
export interface PublishedTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of its Data Package. */
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  /** Of CSV on the Web. */
  readonly metadata: Metadata;
}

export interface Metadata {
  readonly url: string;
  readonly tableSchema: {
    readonly primaryKey: string | readonly string[];
    readonly columns: readonly {
      readonly name: string;
      readonly titles: readonly string[];
      readonly datatype: string;
      readonly separator?: string;
      readonly required?: boolean;
    }[];
  };
}

interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
  }[];
}

function tablesOf(files: readonly PublishedFile[], folder: string, show: string): PublishedTable[] {
  const read = (name: string): string => {
    const file = files.find((one) => one.name === folder + name);
    if (!file) throw new Error(`no ${show}${folder}${name}`);
    return strFromU8(file.bytes);
  };
  const { resources } = JSON.parse(read('datapackage.json')) as Descriptor;
  return resources.map(({ path, schema: { fields, primaryKey } }) => {
    const { records, faults } = parseCsv(read(path));
    if (faults.length > 0) throw new Error(`${show}${folder}${path}: ${JSON.stringify(faults)}`);
    const [header = [], ...rows] = records.map(({ cells }) => cells);
    const metadata = JSON.parse(read(`${path}-metadata.json`)) as Metadata;
    return { file: `${show}${folder}${path}`, header, rows, fields, primaryKey, metadata };
  });
}

/** Every CSV file that leaves the site: those of the figures, and those under `/data/`. */
export function publishedTables(): PublishedTable[] {
  const site = 'https://latticework.example/';
  const whole = library(site);
  const folders = whole.flatMap(({ name }) => /^(.+\/)datapackage\.json$/.exec(name)?.[1] ?? []);
  return [
    ...figures.flatMap(({ id }) =>
      tablesOf(bundle(id, `${site}en/figures/${id}/`, en).files, '', `figures/${id}/`),
    ),
    ...folders.flatMap((folder) => tablesOf(whole, folder, 'data/')),
  ];
}

/** The cells of each column, beside its field. */
export const columnsOf = ({ fields, rows }: PublishedTable) =>
  fields.map((field, i) => ({ field, cells: rows.map((row) => row[i] ?? '') }));
