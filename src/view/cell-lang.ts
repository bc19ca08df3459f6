import { isDatum } from '../data/texts.ts';
import type { Edition } from '../editions/edition.ts';
import { dataLang } from '../editions/editions.ts';

/** `lang` of a cell in a figure's table: data in another language than the page's say so. */
export function cellLang(cell: string | undefined, edition: Edition): string | undefined {
  const lang = dataLang(edition);
  return lang !== undefined && cell !== undefined && isDatum(cell) ? lang : undefined;
}
