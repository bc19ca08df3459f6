import type { Edition } from '../../../editions/edition.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** An ISO day taken apart for American styles. Throws a RangeError on anything but a whole day. */
export function dayOf(
  iso: string,
  edition: Edition,
): { year: string; month: string; short: string; date: number } {
  const [, year, number, date] = DAY.exec(iso) ?? [];
  const at = Number(number) - 1;
  const { months, shortMonths } = edition.words.citations;
  const [month, short] = [months[at], shortMonths[at]];
  if (!year || !month || !short) {
    throw new RangeError(`"${iso}" is no ISO day such as 2024-04-10`);
  }
  return { year, month, short, date: Number(date) };
}

/** `November 21, 2026` */
export function americanDay(iso: string, edition: Edition): string {
  const { year, month, date } = dayOf(iso, edition);
  return `${month} ${date}, ${year}`;
}

/** `21 Nov. 2026` */
export function shortDay(iso: string, edition: Edition): string {
  const { year, short, date } = dayOf(iso, edition);
  return `${date} ${short} ${year}`;
}
