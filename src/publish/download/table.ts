import type { Field } from '../../data/field.ts';
import type { Source } from '../../data/source.ts';
import type { CitedTable } from '../../story/prepared.ts';
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

const ROW: Field = {
  name: 'row_id',
  type: 'string',
  title: 'Row',
  constraints: { required: true, unique: true },
};

const SOURCE: readonly (readonly [Field, (source: Source) => string | number | undefined])[] = [
  [{ name: 'source_title', type: 'string', title: 'Source' }, ({ title }) => title],
  [
    { name: 'source_publisher', type: 'string', title: 'Publisher of the source' },
    ({ publisher }) => publisher,
  ],
  [{ name: 'source_date', type: 'date', title: 'Date of the source' }, ({ date }) => date],
  [{ name: 'source_url', type: 'string', title: 'Address of the source' }, ({ url }) => url],
  [
    { name: 'source_caution', type: 'string', title: 'Caution about the source' },
    ({ caution }) => caution,
  ],
  [
    {
      name: 'source_tier',
      type: 'integer',
      title: 'Tier of the source',
      description: '1 official, 2 established, 3 the rest',
    },
    ({ tier }) => tier,
  ],
  [
    {
      name: 'source_archived',
      type: 'string',
      title: 'Address of an archived copy of the source',
    },
    ({ archived }) => archived?.url,
  ],
];

function sourceColumns({ rows }: CitedTable): TypedColumn[] {
  return SOURCE.flatMap(([field, read]) => {
    const cells = rows.map(({ source }) => source && read(source));
    return cells.some((cell) => cell !== undefined) ? typedColumns(field, cells) : [];
  });
}

const titled = (field: Field): DataField => ({ ...field, title: field.title ?? field.name });

/** Throws where two columns would have the same name in a file. */
export function dataTable(shown: CitedTable, index: number): DataTable {
  const columns = [
    ...typedColumns(
      ROW,
      shown.rows.map(({ id }) => id),
    ),
    ...shown.fields.flatMap((field) =>
      typedColumns(
        field,
        shown.rows.map(({ data }) => data[field.name]),
      ),
    ),
    ...sourceColumns(shown),
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
