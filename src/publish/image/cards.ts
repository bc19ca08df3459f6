import { loadSite, siteWords } from '../../data/site.ts';
import type { Edition } from '../../editions/edition.ts';
import { figures } from '../../figures/catalogue.ts';
import type { Scene } from '../../scene/mark.ts';
import { address } from '../../editions/address.ts';
import { cardStep } from '../../story/card-step.ts';
import type { Chapter } from '../../story/chapters.ts';
import { prepared } from '../../view/prepared.ts';
import { CARD, card, type CardLegend } from './card.ts';
import { statePictures, typed } from './figure-pictures.ts';
import { png } from './render.ts';
import { plainSvg } from './standalone.ts';

/** A card: the picture that other sites show with a link to a page. */
export interface Card {
  /** `cover`, a chapter's slug or a figure's id. */
  readonly id: string;
  /** What it shows, for who does not see it. */
  readonly alt: string;
  readonly draw: () => Scene;
}

/** What a page says of its card. */
export interface CardLink {
  readonly path: string;
  readonly alt: string;
}

const page = { sources: '', terms: '', kicker: '' } as const;

function pageCard(
  id: string,
  figure: string,
  state: string,
  legend: Partial<CardLegend> & { headline: string },
  path: string,
  edition: Edition,
): Card {
  const { draw, words: wordsOf } = prepared(figure, edition);
  const { breaks } = edition;
  const words = { ...page, breaks, address: typed(address(path)), ...legend };
  const { headline, text = '' } = legend;
  const alt = edition.words.metadata.card(headline, text, wordsOf(state).takeaway);
  return { id, alt, draw: () => card(draw(state, 'narrow'), words) };
}

/** The card of the cover, and of pages that have none of their own: the lattice as it is today. */
export function coverCard(edition: Edition): Card {
  const site = loadSite();
  const { kicker, summary } = siteWords(site, edition.lang);
  const legend = {
    kicker,
    headline: site.name,
    text: summary,
    foot: typed(address('/')).replace(/\/$/, ''),
  };
  return pageCard('cover', site.card.figure, site.card.view, legend, edition.routes.cover, edition);
}

/** The card of a chapter: its title and the picture that its author chose, or else its last. */
export function chapterCard({ edition, entry, outline, path }: Chapter): Card {
  const { slug, title, number, description } = entry.data;
  const step = cardStep(outline);
  const use = outline.uses.find(({ name }) => name === 'Figure');
  const figure = step?.figure ?? use?.props['id'];
  const state = step?.state ?? use?.props['state'];
  const legend = {
    kicker: edition.words.chapter.numbered(number),
    headline: title,
    text: description,
  };
  if (figure === undefined || state === undefined) return { ...coverCard(edition), id: slug };
  return pageCard(slug, figure, state, legend, path, edition);
}

/** The card of a figure, with the picture that the gallery has of it. */
export function figureCard(id: string, edition: Edition): Card {
  const all = statePictures(id, address(edition.routes.figure(id)), edition);
  const shown = prepared(id, edition).card;
  const found = all.find(({ state }) => state === shown);
  if (!found) throw new Error(`the figure ${id} has no picture of ${shown}`);
  return { id, alt: found.told.title, draw: () => found.card };
}

/** The card as a page's head names it. */
export const linkTo = ({ id, alt }: Card, { routes }: Edition): CardLink => ({
  path: routes.card(id),
  alt,
});

/** The card as PNG, 1200×630. */
export async function cardPng({ id, alt, draw }: Card): Promise<Uint8Array<ArrayBuffer>> {
  return png(plainSvg(draw(), `card-${id}`, { title: alt, description: '' }), CARD.width);
}

/** All cards of the site. Throws where two would have the same name. */
export function allCards(chapters: readonly Chapter[], edition: Edition): readonly Card[] {
  const cards = [
    coverCard(edition),
    ...chapters.map(chapterCard),
    ...figures.map(({ id }) => figureCard(id, edition)),
  ];
  const ids = cards.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice !== undefined)
    throw new Error(`two pages want the card "${twice}": rename the chapter's slug`);
  return cards;
}
