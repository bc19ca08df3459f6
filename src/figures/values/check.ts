import { AuthorError, type Slip } from '../../data/author-error.ts';
import { nearest } from '../../data/nearest.ts';
import type { Edition, Span } from '../../editions/edition.ts';
import type { FigureTable } from '../contract.ts';
import type { Row, Tables } from '../../data/table-access.ts';
import { coverageOf } from './coverage.ts';
import { type Cells, meets, recompute } from './recompute.ts';
import type { Value, Values } from './value.ts';

const show = ({ low, high }: Span): string =>
  low === high ? String(low) : `${low.toPrecision(5)} to ${high.toPrecision(5)}`;

const textsOf = (row: Row): Cells =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')]));

/** What is wrong with one value, as `found` and `expected`. */
function faultsOf(
  value: Value,
  cited: readonly { readonly cells: Cells; readonly kind: ReturnType<typeof coverageOf> }[],
  edition: Edition,
): (readonly [found: string, expected: string])[] {
  const { text, rule, how, rows } = value;
  const { like, most } = edition.sentence;
  const faults: (readonly [string, string])[] = [];
  if (!like.test(rule) || rule.length > most)
    faults.push([`the rule "${rule}"`, `a sentence with a full stop, at most ${most} characters`]);
  if (new Set(rows).size < rows.length) faults.push(['a row twice', 'each row once']);
  if (rows.length === 0 && how.kind !== 'stated')
    faults.push(['no rows', 'the rows it was counted from, or { kind: "stated", why }']);
  const printed = edition.numbers(text);
  const found = recompute(
    how,
    cited.map(({ cells }) => cells),
    edition.numbers,
  );
  const [first, second] = printed;
  const agrees =
    how.kind === 'range'
      ? found.every((span) => edition.numbers(rule).some((one) => meets(one, span)))
      : found.some((span) => first && meets(first, span));
  if (how.kind !== 'stated' && (!agrees || found.length === 0))
    faults.push([
      `"${text}"`,
      `what its rows give as ${how.kind}: ${found.map(show).join(' or ') || 'nothing'}`,
    ]);
  if (
    how.kind === 'count' &&
    how.of !== undefined &&
    !(second && meets(second, { low: how.of, high: how.of }))
  )
    faults.push([`"${text}"`, `… of ${how.of}`]);
  if (how.kind === 'count' || how.kind === 'rank') {
    for (const kind of new Set(cited.map((row) => row.kind))) {
      if (kind === undefined) {
        faults.push(['rows of a table that does not say what it is from', '`from` in the table']);
      } else if (kind !== 'complete' && !edition.says[kind].test(rule))
        faults.push([
          `the rule "${rule}", and rows of a ${kind}`,
          `a word that says so: ${String(edition.says[kind])}`,
        ]);
    }
  }
  return faults;
}

/**
 * Holds each value against its rows: it must have a rule, its rows must exist and give its number, and
 * where it counts or ranks what is a sample or a selection, the rule must say so. Throws one
 * AuthorError with all that is wrong.
 */
export function checkValues(
  figure: string,
  values: Values,
  shown: readonly FigureTable[],
  tables: Tables,
  edition: Edition,
): void {
  const file = `src/figures/${figure}/words/${edition.lang}`;
  const rows = new Map(
    shown.flatMap((table) => table.rows.map((row) => [row.id, { row, table }] as const)),
  );
  const slips = Object.entries(values).flatMap(([id, value]): Slip[] => {
    const missing = value.rows.filter((row) => !rows.has(row));
    if (missing.length > 0) {
      return missing.map((row) => {
        const alike = nearest(row, [...rows.keys()]);
        const slip = { file, row: id, found: `the row "${row}"`, expected: 'a row of its tables' };
        return alike === undefined ? slip : { ...slip, nearest: alike };
      });
    }
    const cited = value.rows.flatMap((row) => {
      const found = rows.get(row);
      if (!found) return [];
      // Dates of any language are read as the data hold them.
      const cells = value.how.kind === 'days' ? textsOf(found.row.data) : found.row.cells;
      return [{ cells, kind: coverageOf(tables, found.table, row) }];
    });
    return faultsOf(value, cited, edition).map(([found, expected]) => ({
      file,
      row: id,
      found,
      expected,
    }));
  });
  const [first, ...more] = slips;
  if (first) throw new AuthorError(first, ...more);
}
