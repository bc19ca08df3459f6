import { firstDayOf } from '../../../src/data/dates.ts';
import type { Edition } from '../../../src/editions/edition.ts';

/** Whether files that hold these cells hold the number that the page prints, as exactly as it prints. */
function holdsNumber(cell: string, held: readonly string[], edition: Edition): boolean {
  const digits = /\.(\d+)$/.exec(cell)?.[1]?.length ?? 0;
  const plain = cell.replace('−', '-');
  return held.some(
    (one) => /^-?\d+(?:\.\d+)?$/.test(one) && edition.number(Number(one), digits) === plain,
  );
}

/** The ISO date that the edition prints as this cell, as far as it says. */
function isoOf(cell: string, edition: Edition): string | undefined {
  const year = /\b(\d{4})$/.exec(cell)?.[1];
  if (year === undefined || cell === year) return year;
  for (let month = 1; month <= 12; month++) {
    const iso = `${year}-${String(month).padStart(2, '0')}`;
    const printed = edition.date(iso);
    if (cell === printed) return iso;
    if (!cell.endsWith(printed)) continue;
    const day = cell.slice(0, -printed.length).trim();
    return /^\d\d?$/.test(day) ? `${iso}-${day.padStart(2, '0')}` : undefined;
  }
  return undefined;
}

/** Whether files hold what the page prints in a cell, where that is one number or one date. */
export function isLost(cell: string, held: readonly string[], edition: Edition): boolean {
  if (/^[-−]?(?:\d{1,3}(?:,\d{3})*|\d+)(?:\.\d+)?$/.test(cell) && holdsNumber(cell, held, edition))
    return false;
  const iso = isoOf(cell, edition);
  if (iso !== undefined) return !held.includes(iso) && !held.includes(firstDayOf(iso));
  return /^[-−]?\d[\d,]*(?:\.\d+)?$/.test(cell);
}
