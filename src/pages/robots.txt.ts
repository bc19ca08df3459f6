import type { APIRoute } from 'astro';
import { address } from '../editions/address.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap.xml')}\n`);
