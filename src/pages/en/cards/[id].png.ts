import { en } from '../../../editions/en.ts';
import type { APIRoute } from 'astro';
import { allCards, cardPng, type Card } from '../../../publish/image/cards.ts';
import { loadChapters } from '../../../story/chapters.ts';

export async function getStaticPaths() {
  const cards = allCards(await loadChapters(en.lang));
  return cards.map((card) => ({ params: { id: card.id }, props: { card } }));
}

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await cardPng(props.card), { headers: { 'Content-Type': 'image/png' } });
