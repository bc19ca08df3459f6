import type { Edition } from './edition.ts';
import { en } from './en.ts';

/** Every language that the site is published in; the first is the one the story was written in. */
export const editions: readonly [Edition, ...Edition[]] = [en];

/** The edition that pages without a language are in, and that data and sources speak. */
export const [original] = editions;

/** The edition of a language. Throws on one that is not published. */
export function editionIn(lang: string): Edition {
  const found = editions.find((edition) => edition.lang === lang);
  if (found) return found;
  throw new Error(
    `no edition "${lang}" in src/editions/editions.ts: there is ${editions.map((one) => one.lang).join(', ')}`,
  );
}

/** `lang` of an element that prints data on a page in this edition; none where they have one language. */
export const dataLang = ({ lang }: Edition): string | undefined =>
  lang === original.lang ? undefined : original.lang;

/** Data in a page, as HTML that says which language they are in, where that is not the page's. */
export function asData(html: string, edition: Edition): string {
  const lang = dataLang(edition);
  return lang === undefined || html === '' ? html : `<span lang="${lang}">${html}</span>`;
}
