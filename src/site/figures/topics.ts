import type { Edition } from '../../editions/edition.ts';
import { loadSite, siteWords } from '../../data/site.ts';
import { figures } from '../../figures/catalogue.ts';
import { readTexts } from '../../story/permalinks/texts.ts';
import { stopAtLostNames } from './lost.ts';

/** A part of the gallery: figures that answer questions of one kind. */
export interface Topic {
  /** Anchor in the gallery. */
  readonly id: string;
  readonly title: string;
  /** Ids of figures in the order of the gallery. */
  readonly figures: readonly string[];
}

/**
 * The gallery's topics, with every figure; those without a topic stand together at the end, all where
 * the story has no topics. Throws where the site names figures, views or chapters that are not there.
 */
export function topics(edition: Edition): readonly Topic[] {
  const site = loadSite();
  stopAtLostNames(
    site,
    readTexts(`content/story/${edition.lang}`).map(({ slug }) => slug),
  );
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
