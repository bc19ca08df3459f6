import { describe, expect, test } from 'vitest';
import { AuthorError } from '../../../src/data/author-error.ts';
import type { Entry, Place } from '../../../src/story/permalinks/entry.ts';
import { assignIds } from '../../../src/story/permalinks/assign.ts';
import { redirectsOf } from '../../../src/story/permalinks/redirects.ts';
import { tellBroken } from '../../../src/story/permalinks/broken.ts';
import { REGISTRY, writeRegistry } from '../../../src/story/permalinks/registry.ts';
import { chapter, paragraph, published, step } from './text.ts';

const WORDS = 'The signed arrangements that we followed are still on their way to the Moon.';
const LIKE = 'On the Moon nothing has changed since then.';
const claim = (id: string, slug = 'one'): Place => ({
  chapter: slug,
  kind: 'claim',
  id,
  words: '',
});

/** The registry, with `to` for some ids. */
const led = (entries: readonly Entry[], to: Readonly<Record<string, string>>): Entry[] =>
  entries.map((entry) => ({ ...entry, ...(to[entry.id] ? { to: to[entry.id] } : {}) }));

function told(entries: readonly Entry[], places: readonly Place[]): AuthorError | undefined {
  const kept = assignIds(entries, places);
  try {
    tellBroken(kept.broken, kept.at, writeRegistry(entries));
  } catch (error) {
    if (error instanceof AuthorError) return error;
    throw error;
  }
  return undefined;
}

describe('a published id that is gone from the text', () => {
  test('is told with its line, its words, and the place most like it to write', () => {
    const registry = published([chapter('one'), paragraph(WORDS, 'one', 'star')]);
    const like = paragraph(LIKE, 'one', 'beam');
    const id = registry[1]?.id ?? '';
    const to = assignIds(registry, [chapter('one'), like]).at[1]?.id ?? '';
    const error = told(registry, [chapter('one'), like]);
    expect(error).toMatchObject({ file: REGISTRY, line: 4 });
    expect(error?.found).toContain(`"${id}" of one`);
    expect(error?.found).toContain('The signed arrangements that we followed');
    expect(error?.hint).toContain(`add "to": "${to}"`);
  });
  test('is proposed the step it stood in when nothing is like it', () => {
    const registry = published([
      chapter('one'),
      step('star', 'A'),
      paragraph(WORDS, 'one', 'star'),
    ]);
    expect(told(registry, [chapter('one'), step('star', 'A')])?.hint).toContain('"to": "star"');
  });
  test('that is a step with another name now is proposed that name', () => {
    const registry = published([chapter('one'), step('star', 'The Big Wheel'), step('x', 'Other')]);
    const now = [chapter('one'), step('x', 'Other'), step('wheel', 'The big wheel')];
    expect(told(registry, now)?.hint).toContain('"to": "wheel"');
  });
  test('that is a claim is proposed the same claim in another chapter', () => {
    const both = [chapter('one'), chapter('two'), claim('C031'), claim('C031', 'two')];
    const error = told(published(both), [chapter('one'), chapter('two'), claim('C031', 'two')]);
    expect(error?.hint).toContain('"to": "two#C031"');
  });
  test('that is a claim of a renamed step is proposed the step', () => {
    const text: Place = { ...claim('C031'), at: 'star' };
    const registry = published([chapter('one'), step('star', 'The wheel'), text]);
    const error = told(registry, [chapter('one'), step('wheel', 'The wheel')]);
    expect(error?.slips[1]?.hint).toContain('"to": "wheel"');
  });
  test('is told once a chapter when the chapter is gone', () => {
    const registry = published([chapter('one', 'A wheel'), step('star', 'A'), paragraph(WORDS)]);
    const error = told(registry, [chapter('two', 'The wheel')]);
    expect(error?.slips).toHaveLength(1);
    expect(error?.hint).toContain('"to": "two"');
  });
});

describe('an id that leads elsewhere', () => {
  const registry = published([
    chapter('one'),
    chapter('two'),
    step('star', 'A wheel'),
    paragraph(WORDS),
    claim('C031'),
  ]);
  const gone = registry[3]?.id ?? '';
  const now = [chapter('one'), chapter('two'), step('star', 'A wheel'), step('beam', 'B', 'two')];
  const redirects = (to: Readonly<Record<string, string>>, places = now) => {
    const kept = assignIds(led(registry, to), places);
    return redirectsOf(kept.entries, new Set(kept.at));
  };

  test('stands where it leads to, on the same page', () => {
    const page = redirects({ [gone]: 'star', C031: gone }).get('one');
    expect(page).toMatchObject({ aliases: new Map([['star', [gone, 'C031']]]), moved: [] });
  });
  test('becomes a link where that is another chapter', () => {
    const page = redirects({ [gone]: 'beam', C031: 'two' }).get('one');
    expect(page?.moved).toEqual([
      { id: gone, chapter: 'two', anchor: 'beam' },
      { id: 'C031', chapter: 'two' },
    ]);
  });
  test('leads a whole chapter along', () => {
    const page = redirects({ one: 'two' }, [
      chapter('two'),
      step('beam', 'B', 'two'),
      claim('C031', 'two'),
    ]);
    expect(page.get('one')?.moved).toContainEqual({ id: 'star', chapter: 'two' });
    expect(page.get('one')?.moved).toContainEqual({ id: 'C031', chapter: 'two', anchor: 'C031' });
  });
  test('is a link in the chapter that a passage has left', () => {
    const moved = [
      chapter('one'),
      chapter('two'),
      step('star', 'A wheel', 'two'),
      paragraph(WORDS),
    ];
    const kept = assignIds(registry, [...moved, claim('C031')]);
    expect(redirectsOf(kept.entries, new Set(kept.at)).get('one')?.moved).toEqual([
      { id: 'star', chapter: 'two', anchor: 'star' },
    ]);
  });
  test('to nowhere, or round in a circle, stops the build with the nearest name', () => {
    expect(() => redirects({ [gone]: 'sta', C031: 'two' })).toThrow(
      /leads nowhere[\s\S]*nearest\s+star/,
    );
    expect(() => redirects({ [gone]: 'C031', C031: gone })).toThrow(/leads nowhere/);
  });
});
