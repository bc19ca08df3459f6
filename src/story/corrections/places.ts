import { join } from 'node:path';
import type { Ledger } from '../../data/ledger.ts';
import { en } from '../../editions/en.ts';
import { figures } from '../../figures/catalogue.ts';
import { readStory } from '../permalinks/story.ts';

/** The anchors of a page; undefined where any may be meant. */
type Anchors = ReadonlySet<string> | undefined;

/** The pages that a correction may concern, by path, each with its anchors. */
export function correctable(ledger: Ledger): ReadonlyMap<string, Anchors> {
  const { routes } = en;
  const { chapters, standing } = readStory(join('content', 'story', 'en'));
  const told = chapters.map(({ slug, entries }): [string, Anchors] => {
    const { former = new Map<string, readonly string[]>(), moved = [] } = standing.get(slug) ?? {};
    const anchors = [
      ...entries.map(({ id }) => id),
      ...[...former.values()].flat(),
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
