import type { APIRoute } from 'astro';
import { oneInEveryEdition } from '../../editions/paths.ts';
import { loadPage } from '../../story/page.ts';
import { readOutline } from '../../story/outline.ts';
import { wideOfStory } from '../../story/wide.ts';

export const getStaticPaths = oneInEveryEdition;

export const GET: APIRoute = async ({ locals: { edition } }) => {
  const { body = '' } = await loadPage('cover.mdx', edition);
  return wideOfStory(readOutline(body), edition);
};
