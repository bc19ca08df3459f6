import { en } from '../../../editions/en.ts';

const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** `November 21, 2026` */
export function americanDay(iso: string): string {
  const [date = '', month = '', year = ''] = en.date(iso).split(' ');
  return `${month} ${date}, ${year}`;
}

/** `21 Nov. 2026` */
export function shortDay(iso: string): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return `${Number(date)} ${SHORT[Number(month) - 1] ?? ''} ${year}`;
}
