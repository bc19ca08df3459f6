import { join } from 'node:path';
import type { Ledger } from '../../data/ledger.ts';
import { original } from '../../editions/editions.ts';
import { figures } from '../../figures/catalogue.ts';
import { readStory } from '../permalinks/story.ts';

/** The anchors of a page; undefined where any may be meant. */
type Anchors = ReadonlySet<string> | undefined;

/** The pages that a correction may concern, by path, each with its anchors. */
export function correctable(ledger: Ledger): ReadonlyMap<string, Anchors> {
  const { lang, routes } = original;
  const { chapters, redirects } = readStory(join('content', 'story', lang));
  const told = chapters.map(({ slug, entries }): [string, Anchors] => {
    const { aliases, moved = [] } = redirects.get(slug) ?? {};
    const anchors = [
      ...entries.map(({ id }) => id),
      ...[...(aliases?.values() ?? [])].flat(),
      ...moved.map(({ id }) => id),
    ];
    return [slug === 'cover' ? routes.cover : routes.chapter(slug), new Set(anchors)];
  });
  return new Map<string, Anchors>([
    ...told,
    [routes.ledger, new Set(ledger.claims.keys())],
    [routes.glossary, new Set(ledger.terms.keys())],
    [routes.sources, new Set(ledger.sources.keys())],
    [routes.people, new Set(ledger.people.keys())],
    ...[routes.figures, routes.about, routes.cite, routes.corrections].map(
      (path): [string, Anchors] => [path, undefined],
    ),
    ...figures.map(({ id }): [string, Anchors] => [routes.figure(id), undefined]),
  ]);
}
