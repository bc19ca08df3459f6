import { loadSite } from '../../data/site.ts';
import { loadTables, type Dataset, type Library } from '../../data/tables.ts';
import type { DataPackage, Resource, Schema } from '../../data/schema.ts';
import type { Row } from '../../data/table-access.ts';
import { original as edition } from '../../editions/editions.ts';
import { csvText } from './csv.ts';
import { csvwMetadata } from './csvw.ts';
import { jsonFile, textFile, type PublishedFile } from './file.ts';
import { libraryReadme } from './library-readme.ts';
import { imprint, measured, PROFILE } from './package.ts';
import { publisher } from '../../data/release.ts';
import { isOpen, ours } from './terms.ts';
import { typedColumns } from './typed.ts';

/** A table as it is published: its columns typed, and its file. */
interface OpenTable {
  readonly resource: Resource;
  readonly file: PublishedFile;
  /** Its description by the W3C's CSV on the Web. */
  readonly metadata: PublishedFile;
}

/** A dataset of the site with the tables that everybody may republish. */
interface OpenDataset {
  readonly dataset: Dataset;
  readonly tables: readonly OpenTable[];
  /** Titles of the tables left out, with their terms. */
  readonly left: readonly string[];
}

function openTable(
  resource: Resource,
  { name: dataset, licenses: [license] }: DataPackage,
  rows: readonly Row[],
  home: string,
): OpenTable {
  const columns = resource.schema.fields.flatMap((field) =>
    typedColumns(
      field,
      rows.map((row) => row[field.name]),
      edition,
    ),
  );
  const fields = columns.map(({ field }) => field);
  const text = csvText([
    fields.map(({ name }) => name),
    ...rows.map((_, i) => columns.map(({ cells }) => cells[i] ?? '')),
  ]);
  return {
    resource: { ...resource, schema: { ...resource.schema, fields } },
    file: textFile(`${dataset}/${resource.path}`, 'text/csv', text),
    metadata: jsonFile(
      `${dataset}/${resource.path}-metadata.json`,
      'application/csvm+json',
      csvwMetadata({
        file: resource.path,
        title: resource.title,
        edition,
        page: `${home}data/${dataset}/datapackage.json`,
        ...(license?.path === undefined ? {} : { license: license.path }),
        fields,
        primaryKey: resource.schema.primaryKey,
      }),
    ),
  };
}

function open(dataset: Dataset, library: Library, home: string): OpenDataset {
  const { package: described } = dataset;
  const tables = described.resources
    .filter(isOpen)
    .map((resource) =>
      openTable(resource, described, library.rows(`${described.name}/${resource.name}`), home),
    );
  const left = described.resources
    .filter((resource) => !isOpen(resource))
    .map(({ title, licenses = [] }) => `${title} (${licenses.map((one) => one.title).join('; ')})`);
  return { dataset, tables, left };
}

/** The description of a package, and what is left out of it. */
const withLeft = (words: string, left: readonly string[]): string =>
  left.length === 0 ? words : `${words} ${edition.words.files.left(left)}`;

/** Renames the table that a key points to; undefined where it is not among the files. */
type Rename = (dataset: string, table: string) => string | undefined;

/** The schema with its foreign keys under the names that tables have where `rename` puts them. */
function schemaOf(
  dataset: string,
  { foreignKeys = [], ...schema }: Schema,
  rename: Rename,
): object {
  const kept = foreignKeys.flatMap(({ fields, reference }) => {
    const resource = rename(reference.package ?? dataset, reference.resource);
    return resource === undefined
      ? []
      : [{ fields, reference: { resource, fields: reference.fields } }];
  });
  return kept.length > 0 ? { ...schema, foreignKeys: kept } : schema;
}

function packageOf({ dataset, tables, left }: OpenDataset, home: string): object {
  const { name, title, description, licenses, sources } = dataset.package;
  const here = new Set(tables.map(({ resource }) => resource.name));
  return {
    $schema: PROFILE,
    name,
    id: `${home}data/${name}/datapackage.json`,
    title,
    description: withLeft(description, left),
    homepage: home,
    ...imprint,
    licenses,
    sources,
    resources: tables.map(({ resource, file }) => ({
      ...resource,
      type: 'table',
      ...measured({ ...file, name: resource.path }),
      schema: schemaOf(name, resource.schema, (other, table) =>
        other === name && here.has(table) ? table : undefined,
      ),
    })),
  };
}

function wholePackage(all: readonly OpenDataset[], home: string): object {
  const words = edition.words.files;
  const names = new Set(
    all.flatMap(({ dataset, tables }) =>
      tables.map((t) => `${dataset.package.name}-${t.resource.name}`),
    ),
  );
  return {
    $schema: PROFILE,
    name: loadSite().id,
    id: `${home}data/datapackage.json`,
    title: words.all(publisher.name),
    description: withLeft(
      words.everyTable,
      all.flatMap(({ left }) => left),
    ),
    homepage: home,
    ...imprint,
    licenses: [ours],
    sources: all.flatMap(({ dataset }) => dataset.package.sources),
    resources: all.flatMap(({ dataset, tables }) =>
      tables.map(({ resource, file }) => ({
        ...resource,
        name: `${dataset.package.name}-${resource.name}`,
        type: 'table',
        ...measured(file),
        schema: schemaOf(dataset.package.name, resource.schema, (other, table) =>
          names.has(`${other}-${table}`) ? `${other}-${table}` : undefined,
        ),
      })),
    ),
  };
}

/**
 * Everything under `/data/`: `datapackage.json` and `README.txt` for all datasets, and for each a folder
 * with its own `datapackage.json`, its CSV files and their descriptions. `home` is the absolute address of the site's root.
 */
export function library(home: string): PublishedFile[] {
  const tables = loadTables();
  const all = tables.datasets.map((dataset) => open(dataset, tables, home));
  return [
    jsonFile('datapackage.json', 'application/json', wholePackage(all, home)),
    textFile('README.txt', 'text/plain', libraryReadme(all, home)),
    ...all.flatMap((one) => [
      jsonFile(
        `${one.dataset.package.name}/datapackage.json`,
        'application/json',
        packageOf(one, home),
      ),
      ...one.tables.flatMap(({ file, metadata }) => [file, metadata]),
    ]),
  ];
}
