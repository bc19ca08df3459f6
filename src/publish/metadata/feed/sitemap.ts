import { globSync } from 'node:fs';
import { absentPages } from '../../../data/reference.ts';
import { address } from '../../../editions/address.ts';
import type { Edition } from '../../../editions/edition.ts';
import { editions, original } from '../../../editions/editions.ts';
import { escapeXml } from '../../../scene/svg.ts';

/** A page of the site, and the day it last changed, ISO, from content. */
export interface Listed {
  readonly url: string;
  readonly date: string;
}

/**
 * Paths of the pages that every language has once: `/en/ledger/`. Not the copy of the cover at `/`, nor
 * a page that the story has nothing for.
 */
export function plainPaths({ routes }: Edition, root = process.cwd()): string[] {
  const absent = absentPages().map((page) => routes[page]);
  return globSync('**/*.astro', { cwd: `${root}/src/pages/[lang]` })
    .filter((file) => !file.includes('['))
    .map((file) => routes.cover + file.replace(/(index)?\.astro$/, '').replace(/[^/]$/, '$&/'))
    .filter((path) => !absent.includes(path))
    .sort();
}

interface Version {
  readonly lang: string;
  readonly url: string;
}

/** The page in every language that lists it, and the one for whoever reads another. */
function versionsOf(url: string, known: ReadonlySet<string>): Version[] {
  const own = editions.find(({ routes }) => url.startsWith(address(routes.cover))) ?? original;
  const rest = url.slice(address(own.routes.cover).length);
  const versions = editions
    .map(({ lang, routes }) => ({ lang, url: address(routes.cover) + rest }))
    .filter((one) => known.has(one.url));
  const [first] = versions;
  return first ? [...versions, { lang: 'x-default', url: first.url }] : [];
}

/** Here and not in every head, where it would weigh on each page. */
const languages = (versions: readonly Version[]): string =>
  versions
    .map(
      ({ lang, url }) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(url)}"/>`,
    )
    .join('');

/** The sitemap of pages that search engines may list, each with its language versions. */
export function sitemap(pages: readonly Listed[]): string {
  const known = new Set(pages.map(({ url }) => url));
  const rows = pages.map(
    ({ url, date }) =>
      `  <url><loc>${escapeXml(url)}</loc><lastmod>${date}</lastmod>${languages(versionsOf(url, known))}</url>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...rows,
    '</urlset>',
    '',
  ].join('\n');
}
