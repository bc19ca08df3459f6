import type { Entry } from '../../../story/permalinks/entry.ts';
import { readRegistry } from '../../../story/permalinks/registry.ts';
import type { Story } from '../../../story/permalinks/story.ts';

/** An anchor that has, or once had, a page to share. */
export interface SharedAnchor {
  readonly anchor: string;
  /** Slug of the chapter to which it leads today, and the anchor there; none where the chapter is meant. */
  readonly chapter: string;
  readonly at: string | undefined;
  /** Its heading, as it stood last. */
  readonly title: string;
}

const isShared = ({ kind }: Entry): boolean => kind === 'step' || kind === 'section';

/**
 * Every step and section of the story, and those that were: what is posted is not called back. A
 * removed one leads where the registry says.
 */
export function sharedAnchors({
  chapters,
  redirects,
  registry,
}: Pick<Story, 'chapters' | 'redirects' | 'registry'>): SharedAnchor[] {
  const live = chapters.flatMap(({ slug, entries }) =>
    entries.filter(isShared).map(({ id, words = '' }) => ({
      anchor: id,
      chapter: slug,
      at: id,
      title: words,
    })),
  );
  const known = new Set(live.map(({ anchor }) => anchor));
  const old = readRegistry(registry.text).filter((one) => isShared(one) && !known.has(one.id));
  const led = [...redirects].flatMap(([chapter, { aliases, moved }]) => [
    ...[...aliases].flatMap(([at, ids]) => ids.map((id) => ({ id, chapter, anchor: at }))),
    ...moved,
  ]);
  return [
    ...live,
    ...old.flatMap(({ id, words = '' }) => {
      const found = led.find((one) => one.id === id);
      if (!found) return [];
      const at = found.anchor === '' ? undefined : found.anchor;
      return [{ anchor: id, chapter: found.chapter, at, title: words }];
    }),
  ];
}
