import { en } from '../../../src/editions/en.ts';
import type {
  Figure,
  FigureTable,
  FigureWords,
  Judging,
  TableRow,
  Telling,
} from '../../../src/figures/contract.ts';
import type { Values } from '../../../src/figures/values/value.ts';
import { pseudoAsking } from './pseudo-asking.ts';
import { pseudo } from './pseudo.ts';
import { type Fill, pseudoText, pseudoWords } from './pseudo-text.ts';

const picked = <T extends object>(from: T, names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(
    names.flatMap((name) => (name in from ? [[name, from[name]]] : [])),
  ) as Partial<T>;

/** Every text that stands in a figure's series. */
const textsIn = (series: unknown): readonly string[] =>
  typeof series === 'string'
    ? [series]
    : typeof series === 'object' && series !== null
      ? Object.values(series).flatMap(textsIn)
      : [];

/** Cells that print a datum as it is stay; dates and words do not. */
function pseudoTable(table: FigureTable, series: unknown): FigureTable {
  const data = new Set(textsIn(series));
  const said = (cell: string): string => (data.has(cell) ? cell : pseudoText(cell));
  const isText = (name: string): boolean =>
    table.fields.some((field) => field.name === name && field.type === 'string');
  const pseudoRow = (row: TableRow): TableRow => ({
    id: row.id,
    cells: Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, said(cell)])),
    data: Object.fromEntries(
      Object.entries(row.data).map(([name, cell]) => [
        name,
        typeof cell === 'string' && isText(name) ? said(cell) : cell,
      ]),
    ),
  });
  return {
    ...table,
    caption: pseudoText(table.caption),
    columns: table.columns.map((column) => ({ ...column, label: pseudoText(column.label) })),
    fields: table.fields.map((field) => ({
      ...field,
      ...pseudoWords(picked(field, ['title', 'description', 'unit'])),
    })),
    rows: table.rows.map(pseudoRow),
  };
}

const pseudoFigureWords = (
  { title, caption, views, tables }: FigureWords,
  series: unknown,
): FigureWords => ({
  ...pseudoWords({ title, caption, views }),
  tables: tables.map((table) => pseudoTable(table, series)),
});

const pseudoValues = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { ...value, text: pseudoText(value.text), rule: pseudoText(value.rule) },
    ]),
  );

/** What was found is the ledger's. */
const pseudoJudging = ({ answers, cases }: Judging): Judging => ({
  answers: pseudoWords(answers),
  cases: cases.map(({ row, found, ...words }) => ({ row, found, ...pseudoWords(words) })),
});

/** All that a figure says, in the pseudo-language, made from what it says in English. */
export const pseudoTelling = <D, L>(english: Telling<D, L>, fill?: Fill): Telling<D, L> => ({
  labels: pseudoWords(english.labels, fill),
  describe: (series) => pseudoFigureWords(english.describe(series, en), series),
  values: (series) => pseudoValues(english.values(series, en)),
  ...(english.asking && { asking: pseudoAsking(english.asking) }),
  ...(english.judging && {
    judging: (series: D) =>
      pseudoJudging(english.judging?.(series, en) ?? { answers: [], cases: [] }),
  }),
});

/** A figure that speaks the pseudo-language too; one of them with other letters in it. */
export function speaking<D, S, L>(figure: Figure<D, S, L>): Figure<D, S, L> {
  const { id, words } = figure;
  if (!words['en']) throw new Error(`${id} has no English words`);
  const telling = pseudoTelling(words['en'], id === 'access-track' ? '他の言語' : '~');
  return { ...figure, words: { ...words, [pseudo.lang]: telling } };
}
