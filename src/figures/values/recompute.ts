import type { Span } from '../../editions/edition.ts';
import type { Column, How } from './value.ts';

/** A row's cells by column: printed ones, and where days are counted the dates of the data. */
export type Cells = Readonly<Record<string, string>>;

/** Reads the numbers out of a printed text. */
export type Reader = (text: string) => readonly Span[];

const DAY = 86_400_000;
const exactly = (n: number): Span => ({ low: n, high: n });
const minus = (a: Span, b: Span): Span => ({ low: a.low - b.high, high: a.high - b.low });
const over = (a: Span, b: Span): Span => ({ low: a.low / b.high, high: a.high / b.low });
const times = ({ low, high }: Span, n: number): Span => ({ low: low * n, high: high * n });
const plus = (spans: readonly Span[]): Span => ({
  low: spans.reduce((sum, { low }) => sum + low, 0),
  high: spans.reduce((sum, { high }) => sum + high, 0),
});

/** The cell of a row in the first of the columns that it has. */
function cellOf(row: Cells, column: Column): string {
  const keys = typeof column === 'string' ? [column] : column;
  return keys.map((key) => row[key]).find((cell) => cell !== undefined && cell !== '') ?? '';
}

/** Two sides of an agreement are the same pair whichever comes first. */
const pair = (cell: string): string => cell.split(' – ').sort().join(' – ');

/**
 * What the rows make of a number, as exactly as their printed cells allow; several spans where any of
 * them will do, none where the cells do not say.
 */
export function recompute(how: How, rows: readonly Cells[], numbers: Reader): readonly Span[] {
  if (how.kind === 'stated') return [];
  if (how.kind === 'count') {
    const { by } = how;
    const entries = by === undefined ? rows : new Set(rows.map((row) => pair(cellOf(row, by))));
    return [exactly('size' in entries ? entries.size : entries.length)];
  }
  const cells = rows.map((row) => cellOf(row, how.column));
  const [first, second] = cells.map((cell) => numbers(cell)[0]);
  const all = cells.map((cell) => numbers(cell)[0]).filter((span) => span !== undefined);
  if (how.kind === 'read') {
    return numbers(cells[0] ?? '').map((span) => times(span, 1 / (how.per ?? 1)));
  }
  if (how.kind === 'days') {
    const days = (Date.parse(cells[0] ?? '') - Date.parse(how.since)) / DAY;
    return Number.isNaN(days) ? [] : [exactly(days)];
  }
  if (!first || all.length < cells.length) return [];
  if (how.kind === 'sum') return [plus(all)];
  if (how.kind === 'range') {
    const spans = all.toSorted((a, b) => a.low - b.low);
    return [spans[0], spans.at(-1)].filter((span) => span !== undefined);
  }
  if (how.kind === 'rank') return [exactly(all.filter(({ low }) => low > first.low).length + 1)];
  if (how.kind === 'difference') {
    const less = how.less === undefined ? second : exactly(how.less);
    return less ? [minus(first, less)] : [];
  }
  if (!second) return [];
  if (how.kind === 'times') return [over(first, second)];
  if (how.kind === 'share') return [times(over(first, second), 100)];
  return [times(minus(over(first, second), exactly(1)), 100)];
}

const isExact = ({ low, high }: Span): boolean => low === high;

/** Whether two spans have numbers in common: neighbours that only touch, as 23 and 24 do, have none. */
export function meets(a: Span, b: Span): boolean {
  const shared = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  return isExact(a) || isExact(b) ? shared >= -1e-9 : shared > 1e-9;
}
