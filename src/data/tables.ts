import { basename, join } from 'node:path';
import usStates from 'us-atlas/states-albers-10m.json' with { type: 'json' };
import type { Row, Tables } from './table-access.ts';
import { AuthorError, type Slip } from './author-error.ts';
import { contentFolder, fingerprint, isReference, packageFolders } from './files.ts';
import type { Atlases } from './geo/atlases.ts';
import { brokenLinks } from './links.ts';
import { forgetDescriptions, lostTargets, readDataset } from './dataset.ts';
import { KeptFiles } from './kept.ts';
import { nearest } from './nearest.ts';
import { hostSlips } from './host-slips.ts';
import type { RowOf, TableName } from './rows.ts';
import { ruleSlips } from './rules/check.ts';
import type { Coverage, DataPackage } from './schema.ts';
import { readTable, type Table } from './table.ts';

/** A folder of tables as loaded: `folder` is its path from the content folder. */
export interface Dataset {
  readonly folder: string;
  readonly package: DataPackage;
}

/** All tables of the site, validated, and the packages that describe them. */
export interface Library extends Tables {
  readonly datasets: readonly Dataset[];
  /** `network/ties`, … in the order of the packages. */
  readonly names: readonly string[];
  /** The rows of a table whose name is not known before. Throws on an unknown name. */
  rows(name: string): readonly Row[];
}

type Loaded = Table & { readonly coverage: Coverage };

const ATLASES: Atlases = { 'us-states': usStates };

/** The rows of what a story need not have, and has not. */
const NONE: readonly Row[] = [];

const MOST = 20;
const kept = new KeptFiles<Loaded>();
const cache = new Map<string, { readonly print: string; readonly library: Library }>();

/** Forgets what was loaded; the next load reads every file again. */
export function invalidate(): void {
  cache.clear();
  kept.clear();
  forgetDescriptions();
}

function stop(slips: readonly Slip[]): void {
  const [first, ...more] = slips.slice(0, MOST);
  if (first) throw new AuthorError(first, ...more);
}

function read(content: string, folders: readonly string[]): Library {
  const show = basename(content) || content;
  const datasets = folders.map((folder) => readDataset(content, folder, show));
  stop(lostTargets(datasets));
  const tables = new Map<string, Loaded>();
  for (const { folder, package: described } of datasets) {
    for (const resource of described.resources) {
      const file = `${show}/${folder}/${resource.path}`;
      const table = kept.of(join(content, folder, resource.path), resource, (bytes) => {
        const { schema, coverage } = resource;
        const found = readTable(file, bytes, schema);
        stop(found.slips);
        stop(ruleSlips(found, coverage));
        return { ...found, coverage };
      });
      tables.set(`${described.name}/${resource.name}`, table);
    }
  }
  for (const [name, table] of tables) {
    stop(brokenLinks(table, name.split('/')[0] ?? '', (other) => tables.get(other)));
  }
  stop(hostSlips(tables));
  const names = [...tables.keys()];
  const found = (name: string): Loaded => {
    const table = tables.get(name);
    if (table) return table;
    const alike = nearest(name, names);
    throw new AuthorError({
      file: show,
      found: `a request for the table "${name}"`,
      expected: `one of ${names.join(' | ')}`,
      ...(alike === undefined ? {} : { nearest: alike }),
    });
  };
  const rows = (name: string): readonly Row[] => found(name).rows;
  return {
    datasets,
    names,
    rows,
    coverage: (name) => found(name).coverage,
    atlas: (name) => ATLASES[name],
    table: <N extends TableName>(name: N) =>
      (isReference(name) && !tables.has(name)
        ? NONE
        : rows(name)) as readonly unknown[] as readonly RowOf<N>[],
  };
}

/**
 * Loads and validates every table of the content folder (`content` in the working directory unless
 * told). Kept until a file changes. Throws one AuthorError with all problems of the first broken
 * table, up to twenty: file, line, column, value, rule.
 */
export function loadTables(root?: string | URL): Library {
  const content = contentFolder(root);
  const settled = cache.get(content);
  // A build asks thousands of times, and nobody edits under its hands.
  if (settled && process.env.NODE_ENV === 'production') return settled.library;
  const folders = packageFolders(content);
  if (folders.length === 0) {
    throw new AuthorError({
      file: content,
      found: 'no data',
      expected: 'the content folder with data/<dataset>/datapackage.json',
      hint: 'run from the top of the repository',
    });
  }
  const print = fingerprint(content, folders);
  if (settled?.print === print) return settled.library;
  const library = read(content, folders);
  cache.set(content, { print, library });
  return library;
}
