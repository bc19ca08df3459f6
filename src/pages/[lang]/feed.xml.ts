import type { APIRoute } from 'astro';
import { address } from '../../editions/address.ts';
import { oneInEveryEdition } from '../../editions/paths.ts';
import { loadWorks } from '../../publish/cite/works.ts';
import { atom } from '../../publish/metadata/feed/atom.ts';
import { feedEntries } from '../../publish/metadata/feed/entries.ts';
import { loadCorrections } from '../../story/corrections/load.ts';

export const getStaticPaths = oneInEveryEdition;

export const GET: APIRoute = async ({ locals: { edition } }) => {
  const { routes } = edition;
  const chapters = (await loadWorks(edition)).filter(({ kind }) => kind === 'chapter');
  const entries = feedEntries(chapters, loadCorrections(), address(routes.corrections), edition);
  return new Response(atom(entries, address(routes.feed), address(routes.cover), edition));
};
