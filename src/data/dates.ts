/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** How much an ISO date says: `1951-09` is known to the month. */
export const precisionOf = (iso: string): Precision =>
  iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year';

/** The first day that an ISO date can mean: `1951-09-01` of `1951-09`. */
export const firstDayOf = (iso: string): string => iso + '-01-01'.slice(iso.length - 4);

/** Whether a text is a day, a month or a year of the calendar: `2024-04-10`, `2024-04`, `2024`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(text)) return false;
  const first = firstDayOf(text);
  const day = new Date(`${first}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(first);
}
