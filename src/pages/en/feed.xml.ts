import { en } from '../../editions/en.ts';
import type { APIRoute } from 'astro';
import { loadWorks } from '../../publish/cite/works.ts';
import { loadCorrections } from '../../story/corrections/load.ts';
import { atom } from '../../publish/feed/atom.ts';
import { feedEntries } from '../../publish/feed/entries.ts';
import { address } from '../../editions/address.ts';

export const GET: APIRoute = async () => {
  const chapters = (await loadWorks()).filter(({ kind }) => kind === 'chapter');
  const entries = feedEntries(chapters, loadCorrections(), address(en.routes.corrections));
  return new Response(atom(entries, address(en.routes.feed), address(en.routes.cover)));
};
