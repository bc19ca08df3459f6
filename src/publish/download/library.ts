import { publisher } from '../../data/release.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../data/files.ts';
import { loadTables, type Dataset } from '../../data/tables.ts';
import type { Resource, Schema } from '../../data/schema.ts';
import { jsonFile, textFile, type PublishedFile } from './file.ts';
import { imprint, measured, PROFILE } from './package.ts';
import { isOpen, ours } from './terms.ts';

/** A dataset of the site with the tables that everybody may republish. */
interface OpenDataset {
  readonly dataset: Dataset;
  readonly tables: readonly { readonly resource: Resource; readonly file: PublishedFile }[];
  /** Titles of the tables left out, with their terms. */
  readonly left: readonly string[];
}

function open(dataset: Dataset): OpenDataset {
  const { folder, package: described } = dataset;
  const tables = described.resources.filter(isOpen).map((resource) => {
    const text = readFileSync(join(contentFolder(), folder, resource.path), 'utf8');
    const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    return { resource, file: textFile(`${described.name}/${resource.path}`, 'text/csv', plain) };
  });
  const left = described.resources
    .filter((resource) => !isOpen(resource))
    .map(({ title, licenses = [] }) => `${title} (${licenses.map((one) => one.title).join('; ')})`);
  return { dataset, tables, left };
}

const note = (left: readonly string[]): string =>
  left.length === 0
    ? ''
    : ` Left out, because their terms are not open: ${left.join(', ')}; the figures that draw on them offer what they draw.`;

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
    description: description + note(left),
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
  const names = new Set(
    all.flatMap(({ dataset, tables }) =>
      tables.map((t) => `${dataset.package.name}-${t.resource.name}`),
    ),
  );
  return {
    $schema: PROFILE,
    name: 'latticework',
    id: `${home}data/datapackage.json`,
    title: `${publisher.name}: all datasets`,
    description: `Every table behind the story and its figures.${note(all.flatMap(({ left }) => left))}`,
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
 * Everything under `/data/`: `datapackage.json` for all datasets, and for each a folder with its CSV
 * files and its own `datapackage.json`. `home` is the absolute address of the site's root.
 */
export function library(home: string): PublishedFile[] {
  const all = loadTables().datasets.map(open);
  return [
    jsonFile('datapackage.json', 'application/json', wholePackage(all, home)),
    ...all.flatMap((one) => [
      jsonFile(
        `${one.dataset.package.name}/datapackage.json`,
        'application/json',
        packageOf(one, home),
      ),
      ...one.tables.map(({ file }) => file),
    ]),
  ];
}
