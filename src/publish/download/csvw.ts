import type { ColumnType } from './cell.ts';
import { publisher, release } from '../../data/release.ts';
import type { DataTable } from './table.ts';
import { ours, reservedOf, type Reserved } from './terms.ts';

const DATATYPE: Readonly<Record<ColumnType, string>> = {
  integer: 'integer',
  number: 'decimal',
  year: 'gYear',
  date: 'date',
  string: 'string',
};

/** Metadata of one CSV file by the W3C's CSV on the Web, for `<file>-metadata.json` beside it. */
export function csvwMetadata(
  table: DataTable,
  lang: string,
  page: string,
  reserved: readonly Reserved[],
): object {
  const held = reservedOf(table.shown, reserved).map(({ license }) => license.path ?? '');
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': lang }],
    url: `${table.name}.csv`,
    'dc:title': table.caption,
    'dc:creator': publisher.name,
    'dc:issued': release.date,
    'dc:license': { '@id': held[0] ?? ours.path },
    'dc:source': { '@id': page },
    dialect: { header: true, encoding: 'utf-8' },
    tableSchema: {
      columns: table.fields.map(({ name, title, type }) => ({
        name,
        titles: title === name ? [name] : [name, title],
        datatype: DATATYPE[type],
      })),
      primaryKey: 'row_id',
    },
  };
}
