import type { APIRoute } from 'astro';
import { inEveryEdition } from '../../../editions/paths.ts';
import { allCards, cardPng, type Card } from '../../../publish/image/cards.ts';
import { loadChapters } from '../../../story/chapters.ts';

export const getStaticPaths = () =>
  inEveryEdition(async (edition) =>
    allCards(await loadChapters(edition), edition).map((card) => ({
      params: { id: card.id },
      props: { card },
    })),
  );

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await cardPng(props.card), { headers: { 'Content-Type': 'image/png' } });
