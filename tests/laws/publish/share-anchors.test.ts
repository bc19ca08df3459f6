import { describe, expect, test } from 'vitest';
import { sharedAnchors } from '../../../src/publish/metadata/share/anchors.ts';
import type { Entry } from '../../../src/story/permalinks/entry.ts';
import { redirectsOf } from '../../../src/story/permalinks/redirects.ts';
import { writeRegistry } from '../../../src/story/permalinks/registry.ts';

const chapter = (slug: string): Entry => ({
  chapter: slug,
  kind: 'chapter',
  id: slug,
  words: slug,
});
const step = (slug: string, id: string, more: Partial<Entry> = {}): Entry => ({
  chapter: slug,
  kind: 'step',
  id,
  words: `The ${id}`,
  ...more,
});

/** What is shared of a story with these entries; those with `to` stand in its text no more. */
function shared(entries: readonly Entry[]) {
  const live = entries.filter(({ to }) => to === undefined);
  const slugs = live.filter(({ kind }) => kind === 'chapter').map(({ id }) => id);
  return sharedAnchors({
    chapters: slugs.map((slug) => ({
      file: `${slug}.mdx`,
      source: '',
      slug,
      places: [],
      entries: live.filter((one) => one.chapter === slug),
    })),
    redirects: redirectsOf(entries, new Set(live)),
    registry: { path: '', before: '', text: writeRegistry(entries) },
  });
}

describe('what has a page to share', () => {
  test('is every step and section, and nothing else', () => {
    const section: Entry = { chapter: 'sea', kind: 'section', id: 's-2k', words: 'After' };
    const paragraph: Entry = { chapter: 'sea', kind: 'paragraph', id: 'p-2k', words: 'In ten' };
    expect(shared([chapter('sea'), step('sea', 'star'), section, paragraph])).toEqual([
      { anchor: 'star', chapter: 'sea', at: 'star', title: 'The star' },
      { anchor: 's-2k', chapter: 'sea', at: 's-2k', title: 'After' },
    ]);
  });

  test('is a removed step too, which leads where the registry says', () => {
    const entries = [chapter('sea'), step('sea', 'star'), step('sea', 'old', { to: 'star' })];
    expect(shared(entries).at(-1)).toEqual({
      anchor: 'old',
      chapter: 'sea',
      at: 'star',
      title: 'The old',
    });
  });

  test('leads to another chapter, or to the whole of one', () => {
    const entries = [
      chapter('sea'),
      chapter('forge'),
      step('forge', 'yards'),
      step('sea', 'ships', { to: 'forge#yards' }),
      step('sea', 'all', { to: 'forge' }),
    ];
    expect(shared(entries).slice(1)).toMatchObject([
      { anchor: 'all', chapter: 'forge', at: undefined },
      { anchor: 'ships', chapter: 'forge', at: 'yards' },
    ]);
  });
});
