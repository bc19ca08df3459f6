import type { PackageSource } from '../../data/schema.ts';
import type { Source } from '../../data/source.ts';
import type { Edition } from '../../editions/edition.ts';
import type { FigureText } from '../../view/prepared.ts';
import { sha256, type PublishedFile } from './file.ts';
import { publisher, release } from '../../data/release.ts';
import type { DataTable } from './table.ts';
import { ours, reservedOf, type Reserved } from './terms.ts';

export const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** What a descriptor says of every package of ours. */
export const imprint = {
  version: release.version,
  created: `${release.date}T00:00:00Z`,
  contributors: [{ title: publisher.name, roles: ['creator'] }],
} as const;

/** What a descriptor says of a file's bytes. */
export function measured({ name, bytes }: PublishedFile): object {
  return {
    path: name,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    // Readers that are not told the separator guess it, wrongly where cells hold semicolons.
    dialect: { delimiter: ',' },
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
  };
}

function packageSource(
  { title, url, publisher: by, caution }: Source,
  edition: Edition,
): PackageSource {
  const { notes } = edition.words;
  const words = notes.sourceLine(
    [title, by, caution && notes.caution(caution)].flatMap((part) => (part ? [part] : [])),
  );
  return url === undefined ? { title: words } : { title: words, path: url };
}

interface Described {
  readonly id: string;
  /** Address of the figure's page. */
  readonly page: string;
  readonly text: FigureText;
  readonly tables: readonly { readonly table: DataTable; readonly file: PublishedFile }[];
  readonly reserved: readonly Reserved[];
  readonly edition: Edition;
}

/** `datapackage.json` of a figure (Data Package v2): its tables, their columns, terms, hashes and sources. */
export function figurePackage({ id, page, text, tables, reserved, edition }: Described): object {
  const isMixed = tables.some(({ table }) => reservedOf(table.shown, reserved).length > 0);
  return {
    $schema: PROFILE,
    name: id,
    id: `${page}datapackage.json`,
    title: text.title,
    description: isMixed ? `${text.caption} ${edition.words.files.mixed}` : text.caption,
    homepage: page,
    ...imprint,
    licenses: [ours],
    sources: text.sources.map((source) => packageSource(source, edition)),
    resources: tables.map(({ table, file }) => {
      const held = reservedOf(table.shown, reserved);
      return {
        name: table.name,
        type: 'table',
        title: table.caption,
        ...measured(file),
        licenses: held.length > 0 ? held.map(({ license }) => license) : [ours],
        ...(held.length > 0 ? { sources: held.flatMap(({ sources }) => sources) } : {}),
        schema: { fields: table.fields, primaryKey: ['row_id'], missingValues: [''] },
      };
    }),
  };
}
