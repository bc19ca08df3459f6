export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const SMALL = 'zero one two three four five six seven eight nine'.split(' ');

/** By their decimals: to make one takes longer than all else about a number. */
const made = new Map<number | undefined, Intl.NumberFormat>();

function formatOf(digits: number | undefined): Intl.NumberFormat {
  const format =
    made.get(digits) ??
    new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: digits ?? 0,
      maximumFractionDigits: digits ?? 3,
    });
  made.set(digits, format);
  return format;
}

/** `1,234.5`; `digits` fixes the decimals. */
export const number = (value: number, digits?: number): string => formatOf(digits).format(value);

/** `8 July 2024`, `July 2024` or `2024`, as precise as the ISO date given. */
export function date(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (!month) return year;
  const name = MONTHS[Number(month) - 1];
  if (!name) throw new RangeError(`"${iso}" is no ISO date`);
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** `one` … `nine`, digits from ten on, as prose prints small counts. */
export const count = (value: number): string => SMALL[value] ?? number(value);

/** `a`, `a and b`, `a, b and c`; nothing of none. */
export function list(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 row`, `1,200 rows`. */
export const many = (value: number, one: string, more = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : more}`;

const WORDS_A_MINUTE = 220;

/** Reading time, whole minutes, at least one. */
export function minutes(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
