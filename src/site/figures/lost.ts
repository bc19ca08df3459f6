import { AuthorError, type Slip } from '../../data/author-error.ts';
import { nearest } from '../../data/nearest.ts';
import type { Site } from '../../data/site.ts';
import { figures } from '../../figures/catalogue.ts';
import { viewIds } from '../../figures/views.ts';

const known = figures.map(({ id }) => id);
const figureOf = (name: string) => figures.find(({ id }) => id === name);

function unknown(column: string, what: string, name: string, names: readonly string[]): Slip[] {
  if (names.includes(name)) return [];
  const alike = nearest(name, names);
  const found = `the ${what} "${name}"`;
  const expected = what === 'figure' ? 'a figure of src/figures/catalogue.ts' : names.join(' | ');
  const slip = { file: 'content/site.json', column, found, expected };
  return [alike === undefined ? slip : { ...slip, nearest: alike }];
}

/** A figure that is not there, or views that it does not have, each with its place in the file. */
function unseen(at: string, name: string, views: Readonly<Record<string, string>>): Slip[] {
  const figure = figureOf(name);
  if (!figure) return unknown(at, 'figure', name, known);
  return Object.entries(views).flatMap(([place, view]) =>
    unknown(place, 'view', view, viewIds(figure)),
  );
}

/** Slips of the figure that marks how far the story has come: its name, its views, and chapters that are none. */
function lostProgress({ progress }: Site, slugs: readonly string[]): Slip[] {
  if (!progress) return [];
  const { figure, views } = progress;
  const at = 'progress.figure';
  const place = (slug: string): string => `progress.views.${slug}`;
  const places = Object.fromEntries(
    Object.entries(views).map(([slug, view]) => [place(slug), view]),
  );
  const found = figureOf(figure);
  const small = figures.filter((one) => one.miniature !== undefined).map(({ id }) => id);
  return [
    ...unseen(at, figure, places),
    ...(found && !found.miniature
      ? [
          {
            file: 'content/site.json',
            column: at,
            found: `"${figure}", which has no miniature`,
            expected: small.join(' | ') || 'a figure with a miniature, of which there is none',
          },
        ]
      : []),
    ...Object.keys(views).flatMap((slug) => unknown(place(slug), 'chapter', slug, slugs)),
  ];
}

/**
 * Throws an AuthorError with every figure, view and chapter that the site names and that is not there;
 * `slugs` are those of the chapters.
 */
export function stopAtLostNames(site: Site, slugs: readonly string[]): void {
  const { card, cards, topics } = site;
  const [first, ...more] = [
    ...unseen('card.figure', card.figure, { 'card.view': card.view }),
    ...Object.entries(cards).flatMap(([figure, view]) =>
      unseen(`cards.${figure}`, figure, { [`cards.${figure}`]: view }),
    ),
    ...lostProgress(site, slugs),
    ...topics.flatMap((topic, t) =>
      topic.figures.flatMap((id, f) => unknown(`topics[${t}].figures[${f}]`, 'figure', id, known)),
    ),
  ];
  if (first) throw new AuthorError(first, ...more);
}
