import type { APIRoute } from 'astro';
import { en } from '../editions/en.ts';
import { loadWorks } from '../publish/cite/works.ts';
import { numbered } from '../publish/numbers/numbered.ts';
import { release } from '../data/release.ts';
import { plainPaths, sitemap } from '../publish/feed/sitemap.ts';
import { address } from '../editions/address.ts';

export const GET: APIRoute = async () => {
  const works = (await loadWorks()).filter(({ url }) => !url.includes('#'));
  const known = new Map(works.map(({ url, issued }) => [url, issued]));
  const plain = [...plainPaths(), ...numbered().map(en.routes.numbers)].map(address);
  const urls = [...new Set([...plain, ...known.keys()])];
  return new Response(sitemap(urls.map((url) => ({ url, date: known.get(url) ?? release.date }))));
};
