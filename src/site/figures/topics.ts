import { AuthorError, type Slip } from '../../data/author-error.ts';
import { nearest } from '../../data/nearest.ts';
import type { Edition } from '../../editions/edition.ts';
import { loadSite, siteWords, type Site } from '../../data/site.ts';
import { figures } from '../../figures/catalogue.ts';
import { viewIds } from '../../figures/views.ts';

/** A part of the gallery: figures that answer questions of one kind. */
export interface Topic {
  /** Anchor in the gallery. */
  readonly id: string;
  readonly title: string;
  /** Ids of figures in the order of the gallery. */
  readonly figures: readonly string[];
}

function unknown(column: string, what: string, name: string, known: readonly string[]): Slip[] {
  if (known.includes(name)) return [];
  const alike = nearest(name, known);
  const found = `the ${what} "${name}"`;
  const expected = what === 'figure' ? 'a figure of src/figures/catalogue.ts' : known.join(' | ');
  const slip = { file: 'content/site.json', column, found, expected };
  return [alike === undefined ? slip : { ...slip, nearest: alike }];
}

/** Throws an AuthorError with every figure and view that the site names and does not have. */
function stopAtLostFigures({ card, topics: all }: Site): void {
  const known = figures.map(({ id }) => id);
  const shown = figures.find(({ id }) => id === card.figure);
  const [first, ...more] = [
    ...unknown('card.figure', 'figure', card.figure, known),
    ...(shown ? unknown('card.view', 'view', card.view, viewIds(shown)) : []),
    ...all.flatMap((topic, t) =>
      topic.figures.flatMap((id, f) => unknown(`topics[${t}].figures[${f}]`, 'figure', id, known)),
    ),
  ];
  if (first) throw new AuthorError(first, ...more);
}

/**
 * The gallery's topics, with every figure; those without a topic stand together at the end, all where
 * the story has no topics. Throws on a figure that does not exist.
 */
export function topics(edition: Edition): readonly Topic[] {
  const site = loadSite();
  stopAtLostFigures(site);
  const titles = siteWords(site, edition.lang).topics;
  const known = figures.map(({ id }) => id);
  const all = site.topics.map((topic) => ({ ...topic, title: titles[topic.id] ?? topic.id }));
  const listed = new Set(all.flatMap((topic) => topic.figures));
  const rest = known.filter((id) => !listed.has(id));
  if (all.length === 0) return [{ id: 'all', title: edition.words.gallery.all, figures: rest }];
  return rest.length > 0
    ? [...all, { id: 'more', title: edition.words.gallery.more, figures: rest }]
    : all;
}
