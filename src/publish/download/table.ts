import type { Field } from '../../data/field.ts';
import type { Source } from '../../data/source.ts';
import type { Edition } from '../../editions/edition.ts';
import type { CitedTable } from '../../view/prepared.ts';
import { typedColumns, type TypedColumn } from './typed.ts';

/** A column of a figure's file; every one has a title. */
export type DataField = Field & { readonly title: string };

/** A table of a figure as a file holds it: the data of every row that the page shows, and its source. */
export interface DataTable {
  /** `data`, `data-2`, … in the order of the page. */
  readonly name: string;
  readonly caption: string;
  readonly fields: readonly DataField[];
  readonly rows: readonly (readonly string[])[];
  readonly shown: CitedTable;
}

const rowField = ({ words: { files: words } }: Edition): Field => ({
  name: 'row_id',
  type: 'string',
  title: words.row,
  constraints: { required: true, unique: true },
});

const sourceFields = ({
  words: { files: words },
}: Edition): readonly (readonly [
  name: keyof typeof words.source,
  rest: Pick<Field, 'type' | 'description'>,
  read: (source: Source) => string | number | undefined,
])[] => [
  ['title', { type: 'string' }, ({ title }) => title],
  ['publisher', { type: 'string' }, ({ publisher }) => publisher],
  ['date', { type: 'date' }, ({ date }) => date],
  ['url', { type: 'string' }, ({ url }) => url],
  ['caution', { type: 'string' }, ({ caution }) => caution],
  ['tier', { type: 'integer', description: words.tiers }, ({ tier }) => tier],
  ['archived', { type: 'string' }, ({ archived }) => archived?.url],
];

function sourceColumns({ rows }: CitedTable, edition: Edition): TypedColumn[] {
  return sourceFields(edition).flatMap(([name, { type, ...rest }, read]) => {
    const field: Field = {
      name: `source_${name}`,
      type,
      title: edition.words.files.source[name],
      ...rest,
    };
    const cells = rows.map(({ source }) => source && read(source));
    return cells.some((cell) => cell !== undefined) ? typedColumns(field, cells, edition) : [];
  });
}

const titled = (field: Field): DataField => ({ ...field, title: field.title ?? field.name });

/** Throws where two columns would have the same name in a file. */
export function dataTable(shown: CitedTable, index: number, edition: Edition): DataTable {
  const columns = [
    ...typedColumns(
      rowField(edition),
      shown.rows.map(({ id }) => id),
      edition,
    ),
    ...shown.fields.flatMap((field) =>
      typedColumns(
        field,
        shown.rows.map(({ data }) => data[field.name]),
        edition,
      ),
    ),
    ...sourceColumns(shown, edition),
  ];
  const names = columns.map(({ field }) => field.name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) {
    throw new Error(
      `the table "${shown.caption}" would have two columns "${twice}" in its CSV file`,
    );
  }
  return {
    name: index === 0 ? 'data' : `data-${index + 1}`,
    caption: shown.caption,
    fields: columns.map(({ field }) => titled(field)),
    rows: shown.rows.map((_, i) => columns.map(({ cells }) => cells[i] ?? '')),
    shown,
  };
}
