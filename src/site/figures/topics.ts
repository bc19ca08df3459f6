import { AuthorError, type Slip } from '../../data/author-error.ts';
import { given } from '../../data/given.ts';
import { nearest } from '../../data/nearest.ts';
import type { Edition } from '../../editions/edition.ts';
import { loadSite, siteWords } from '../../data/site.ts';
import { figures } from '../../figures/catalogue.ts';

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
 * the story has no topics. Throws on a figure that does not exist.
 */
export function topics(edition: Edition): readonly Topic[] {
  const site = loadSite();
  const titles = siteWords(site, edition.lang).topics;
  const known = figures.map(({ id }) => id);
  const all = site.topics.map((topic) => {
    const lost = topic.figures.find((id) => !known.includes(id));
    if (lost !== undefined)
      throw new AuthorError(
        given<Slip>({
          file: 'content/site.json',
          column: `topics.${topic.id}`,
          found: `the figure "${lost}"`,
          expected: 'a figure of src/figures/catalogue.ts',
          nearest: nearest(lost, known),
          line: undefined,
          row: undefined,
          hint: undefined,
        }),
      );
    return { ...topic, title: titles[topic.id] ?? topic.id };
  });
  const listed = new Set(all.flatMap((topic) => topic.figures));
  const rest = known.filter((id) => !listed.has(id));
  if (all.length === 0) return [{ id: 'all', title: edition.words.gallery.all, figures: rest }];
  return rest.length > 0
    ? [...all, { id: 'more', title: edition.words.gallery.more, figures: rest }]
    : all;
}
