import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AuthorError } from '../../../src/data/author-error.ts';
import type { Entry } from '../../../src/story/permalinks/entry.ts';
import { readRegistry, REGISTRY, writeRegistry } from '../../../src/story/permalinks/registry.ts';
import { readStory } from '../../../src/story/permalinks/story.ts';

const entries: readonly Entry[] = [
  { chapter: 'two', kind: 'step', id: 'star', words: 'A “wheel”, {turned}' },
  { chapter: 'one', kind: 'paragraph', id: 'p-7kq2', print: 'a.BC', was: ['two'], to: 'star' },
  { chapter: 'one', kind: 'claim', id: 'C031', at: 'star' },
];

function slipOf(source: string): AuthorError {
  try {
    readRegistry(source);
  } catch (error) {
    if (error instanceof AuthorError) return error;
    throw error;
  }
  throw new Error('it was read without complaint');
}

describe('the registry', () => {
  test('is JSON, and reads as it was written', () => {
    const text = writeRegistry(entries);
    const [seal, ...all] = JSON.parse(text) as unknown[];
    expect(seal).toMatchObject({ ids: entries.length });
    expect(readRegistry(text)).toEqual(all);
    expect(new Set(readRegistry(text))).toEqual(new Set(entries));
  });
  test('has an entry a line, in an order of its own', () => {
    const text = writeRegistry(entries);
    expect(text.split('\n')).toHaveLength(entries.length + 4);
    expect(writeRegistry(entries.toReversed())).toBe(text);
  });
  test('is empty at first', () => {
    expect(readRegistry('')).toEqual([]);
    expect(readRegistry(writeRegistry([]))).toEqual([]);
  });
  test('says on which line a merge was left open, and what to do', () => {
    const text = writeRegistry(entries).replace('[\n', '[\n<<<<<<< ours\n');
    expect(slipOf(text)).toMatchObject({
      file: REGISTRY,
      line: 2,
      hint: 'keep the lines of both sides',
    });
  });
  test('says on which line an entry is broken, or an id stands twice', () => {
    const [first = ''] = writeRegistry(entries).split('\n').slice(2);
    expect(slipOf(`[\n${first.replace('"kind"', 'kind')}\n]`).line).toBe(2);
    expect(slipOf(`[\n${first.replace('claim', 'clam')}\n]`)).toMatchObject({ line: 2 });
    expect(slipOf(`[\n${first}\n${first}\n]`).found).toBe('"C031" again, first on line 2');
  });

  test('that is committed has every id of the text, and the text every id of it', () => {
    const story = readStory('content/story/en');
    const missing = story.added.map(({ chapter, id }) => `${chapter}: ${id}`);
    expect(missing, `run \`npm run build\` and commit ${REGISTRY}`).toEqual([]);
    expect(story.stopIfBroken).not.toThrow();
    expect(readFileSync(REGISTRY, 'utf8').length).toBeGreaterThan(1000);
  });
});
