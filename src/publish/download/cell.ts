import type { Edition } from '../../editions/edition.ts';

/** What the cells of a downloaded column are; the names are Table Schema's. */
export type ColumnType = 'integer' | 'number' | 'year' | 'date' | 'string';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** `1,234.50` and `−3` as files write them, `1234.50` and `-3`; undefined for anything but one number. */
export function plainNumber(cell: string): string | undefined {
  if (!/^[-−]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^[-−]?\d+(?:\.\d+)?$/.test(cell)) return undefined;
  return cell.replaceAll(',', '').replace('−', '-');
}

/** The ISO date that the edition prints as this cell, to the day, the month or the year. */
export function isoDate(cell: string, edition: Edition): string | undefined {
  const year = /\b(\d{4})$/.exec(cell)?.[1];
  if (year === undefined || cell === year) return year;
  for (let month = 1; month <= 12; month++) {
    const iso = `${year}-${String(month).padStart(2, '0')}`;
    const printed = edition.date(iso);
    if (cell === printed) return iso;
    if (!cell.endsWith(printed)) continue;
    const day = `${iso}-${cell.slice(0, -printed.length).trim().padStart(2, '0')}`;
    if (/^\d{4}-\d\d-\d\d$/.test(day) && edition.date(day) === cell) return day;
  }
  return undefined;
}

/** A column as files hold it. */
export interface Column {
  readonly type: ColumnType;
  readonly cells: readonly string[];
}

/**
 * A printed column as files hold it: numbers without thousands separators, dates in ISO form. A column
 * in which one cell is neither stays as it is printed; empty cells stay empty.
 */
export function plainColumn(
  cells: readonly string[],
  isNumeric: boolean,
  edition: Edition,
): Column {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length > 0 && isNumeric) {
    const numbers = cells.map((cell) => (cell === '' ? '' : plainNumber(cell)));
    if (numbers.every((cell) => cell !== undefined)) {
      const isWhole = numbers.every((cell) => cell === '' || !cell.includes('.'));
      return { type: isWhole ? 'integer' : 'number', cells: numbers };
    }
  }
  const dates = cells.map((cell) => (cell === '' ? '' : isoDate(cell, edition)));
  if (filled.length > 0 && !isNumeric && dates.every((cell) => cell !== undefined)) {
    const lengths = new Set(dates.filter(Boolean).map((cell) => cell.length));
    const type =
      lengths.size > 1 ? 'string' : lengths.has(10) ? 'date' : lengths.has(4) ? 'year' : 'string';
    return { type, cells: dates };
  }
  return { type: 'string', cells };
}

/** A cell of a file as JSON holds it. */
export function jsonValue(cell: string, type: ColumnType): string | number | null {
  if (cell === '') return null;
  return type !== 'string' && type !== 'date' && NUMBER.test(cell) ? Number(cell) : cell;
}
