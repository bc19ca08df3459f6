import { globSync } from 'node:fs';
import { escapeXml } from '../../scene/svg.ts';

/** A page of the site, and the day it last changed, ISO, from content. */
export interface Listed {
  readonly url: string;
  readonly date: string;
}

/** Paths of the pages that have a route of their own: `/en/ledger/`. Not the copy of the cover at `/`. */
export function plainPaths(root = process.cwd()): string[] {
  return globSync('src/pages/en/**/*.astro', { cwd: root })
    .filter((file) => !file.includes('['))
    .map((file) => file.replace(/^src\/pages/, '').replace(/(\/index)?\.astro$/, '/'))
    .sort();
}

/**
 * The language versions of a page, of which there is one: English, which also serves whoever reads
 * another language. Here and not in every head, where it would weigh on each page.
 */
function languages(url: string): string {
  return ['en', 'x-default']
    .map((lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(url)}"/>`)
    .join('');
}

/** The sitemap of pages that search engines may list. */
export function sitemap(pages: readonly Listed[]): string {
  const rows = pages.map(
    ({ url, date }) =>
      `  <url><loc>${escapeXml(url)}</loc><lastmod>${date}</lastmod>${languages(url)}</url>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...rows,
    '</urlset>',
    '',
  ].join('\n');
}
