import type { APIRoute } from 'astro';
import { release } from '../data/release.ts';
import { address } from '../editions/address.ts';
import type { Edition } from '../editions/edition.ts';
import { editions } from '../editions/editions.ts';
import { loadWorks } from '../publish/cite/works.ts';
import { plainPaths, sitemap, type Listed } from '../publish/metadata/feed/sitemap.ts';
import { numbered } from '../site/numbers/numbered.ts';

async function pagesIn(edition: Edition): Promise<Listed[]> {
  const works = (await loadWorks(edition)).filter(({ url }) => !url.includes('#'));
  const known = new Map(works.map(({ url, issued }) => [url, issued]));
  const plain = [...plainPaths(edition), ...numbered(edition).map(edition.routes.numbers)];
  const urls = [...new Set([...plain.map(address), ...known.keys()])];
  return urls.map((url) => ({ url, date: known.get(url) ?? release.date }));
}

export const GET: APIRoute = async () =>
  new Response(sitemap((await Promise.all(editions.map(pagesIn))).flat()));
