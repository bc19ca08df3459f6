import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignIds } from '../../../src/story/permalinks/assign.ts';
import { readStory } from '../../../src/story/permalinks/story.ts';
import { chapter, paragraph, published, step, words } from './text.ts';

/** Twenty paragraphs and what an author makes of them: an order, other words, new ones between. */
const edit = fc.record({
  before: fc.array(words, { minLength: 20, maxLength: 20 }),
  order: fc.array(fc.double({ noNaN: true }), { minLength: 20, maxLength: 20 }),
  replaced: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }),
  fresh: fc.array(words, { maxLength: 10 }),
});

/** The same words with every third one from `from` on replaced. */
const reworded = (list: readonly string[], from: number, i: number): string =>
  list.map((word, at) => (at % 3 === from ? `new${i}x${at}` : word)).join(' ');

describe('ids', () => {
  test('survive it when twenty paragraphs are reordered, reworded and have new ones among them', () => {
    fc.assert(
      fc.property(edit, ({ before, order, replaced, fresh }) => {
        const old = before.map((list) => paragraph(list.join(' ')));
        const registry = assignIds([], old);
        const edited = before.map((list, i) => ({
          was: registry.at[i]?.id,
          place: paragraph(reworded(list, replaced[i] ?? 0, i)),
          rank: order[i] ?? 0,
        }));
        const added = fresh.map((list, i) => ({
          was: undefined,
          place: paragraph(list.join(' ')),
          rank: i / 10,
        }));
        const after = [...edited, ...added].sort((a, b) => a.rank - b.rank);
        const kept = assignIds(
          registry.entries,
          after.map(({ place }) => place),
        );
        expect(kept.broken).toEqual([]);
        after.forEach(({ was }, i) => {
          if (was !== undefined) expect(kept.at[i]?.id).toBe(was);
        });
        expect(new Set(kept.at.map(({ id }) => id)).size).toBe(after.length);
        expect(kept.added).toHaveLength(fresh.length);
      }),
      { numRuns: 60 },
    );
  });

  test('survive the same in the story itself', () => {
    const story = readStory('content/story/en');
    const places = story.chapters.flatMap((one) => one.places);
    const entries = story.chapters.flatMap((one) => one.entries);
    const edited = places
      .map((place, i) => ({ place, id: entries[i]?.id }))
      .map(({ place, id }, i) => {
        if (place.kind !== 'paragraph') return { place, id };
        return { place: { ...place, words: reworded(place.words.split(' '), i % 3, i) }, id };
      })
      .reverse();
    const kept = assignIds(
      entries,
      edited.map(({ place }) => place),
    );
    expect(kept.broken).toEqual([]);
    expect(kept.added).toEqual([]);
    expect(kept.at.map(({ id }) => id)).toEqual(edited.map(({ id }) => id));
  });

  test('are the same however often the same text is read', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (lists) => {
        const places = lists.map((list) => paragraph(list.join(' ')));
        const first = assignIds([], places);
        expect(assignIds([], places)).toEqual(first);
        expect(assignIds(first.entries, places)).toMatchObject({
          at: first.at,
          added: [],
          broken: [],
        });
      }),
    );
  });

  test('are never given again, not even after what had them is gone', () => {
    const places = Array.from({ length: 400 }, (_, i) => paragraph(`alpha beta gamma ${i}`));
    const before = published(places).map((entry) => ({ ...entry, to: 'one' }));
    const taken = new Set(before.map(({ id }) => id));
    // In another chapter, so that nothing comes back.
    const after = assignIds(
      before,
      places.map((place) => ({ ...place, chapter: 'two' })),
    );
    expect(after.at.filter(({ id }) => taken.has(id))).toEqual([]);
  });

  test('tell equal paragraphs apart, by the step they stand in', () => {
    const [a, b] = [paragraph('So it was.', 'one', 'star'), paragraph('So it was.', 'one', 'beam')];
    const [first, second] = assignIds([], [a, b]).at;
    expect(first?.id).not.toBe(second?.id);
    const turned = assignIds(published([a, b]), [b, a]).at;
    expect(turned.map(({ id }) => id)).toEqual([second?.id, first?.id]);
  });

  test('go along when a paragraph or a step moves to another chapter, which the old one remembers', () => {
    const text = 'Kishida spoke to Congress on the eleventh of April about fatigue and resolve.';
    const registry = published([step('star', 'A wheel'), paragraph(text)]);
    const kept = assignIds(registry, [
      step('star', 'A wheel', 'two'),
      paragraph(`${text} They rose.`, 'two'),
    ]);
    expect(kept.broken).toEqual([]);
    expect(kept.at).toMatchObject([
      { id: 'star', chapter: 'two', was: ['one'] },
      { id: registry[1]?.id, chapter: 'two', was: ['one'] },
    ]);
  });

  test('come back with the words that had them', () => {
    const place = paragraph('A sentence that an editor took out and put in again.');
    const [entry] = published([place]);
    const gone = [{ ...entry, to: 'one' }] as ReturnType<typeof published>;
    expect(assignIds(gone, [place]).at).toEqual([entry]);
  });

  test('of a removed chapter are lost as one', () => {
    const registry = published([chapter('one'), step('star', 'A wheel'), paragraph('Words.')]);
    expect(assignIds(registry, [chapter('two')]).broken.map(({ id }) => id)).toEqual(['one']);
  });

  test('are plain: ASCII, short, lower case, and spell no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [first] = assignIds([], [paragraph(text)]).at;
        expect(first?.id).toMatch(/^p-[2-9b-df-hj-km-np-tv-z]{4}$/);
      }),
    );
  });

  test('of a section are its first words, for good', () => {
    const section = (text: string) => ({ chapter: 'one', kind: 'section', words: text }) as const;
    const before = published([section('What the paper über Japan says of everything')]);
    expect(before[0]?.id).toBe('s-what-the-paper-uber');
    const kept = assignIds(before, [section('What the paper says of everything in Japan')]);
    expect(kept.at[0]?.id).toBe('s-what-the-paper-uber');
  });
});
