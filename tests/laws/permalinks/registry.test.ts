import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AuthorError } from '../../../src/data/author-error.ts';
import type { Entry } from '../../../src/story/permalinks/entry.ts';
import {
  readRegistry,
  REGISTRY,
  registryText,
  writeRegistry,
} from '../../../src/story/permalinks/registry.ts';
import { readStory } from '../../../src/story/permalinks/story.ts';

const entries: readonly Entry[] = [
  { chapter: 'two', kind: 'step', id: 'star', words: 'A “wheel”, {turned}' },
  { chapter: 'one', kind: 'paragraph', id: 'p-7kq2', print: 'a.BC', was: ['two'], to: 'star' },
  { chapter: 'one', kind: 'claim', id: 'C031', at: 'star' },
];

function errorOf(run: () => unknown): AuthorError {
  try {
    run();
  } catch (error) {
    if (error instanceof AuthorError) return error;
    throw error;
  }
  throw new Error('it was read without complaint');
}

const slipOf = (source: string): AuthorError => errorOf(() => readRegistry(source));

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

  test('notices a line that is lost or edited, and says what to write where that was meant', () => {
    const text = writeRegistry(entries);
    for (const broken of [
      text.replace(/\{[^}]*"C031"[^}]*\},\n/, ''),
      text.replace('p-7kq2', 'p-7kq3'),
      text.replace('"words": "A', '"words": "The'),
    ]) {
      const { file, line, hint = '' } = slipOf(broken);
      expect({ file, line }).toEqual({ file: REGISTRY, line: 2 });
      const [seal = ''] = /\{ "ids": \d+, "sum": "\w+" \}/.exec(hint) ?? [];
      const meant = broken.split('\n').with(1, `${seal},`).join('\n');
      expect(readRegistry(meant).length).toBeGreaterThan(1);
    }
  });
  test('leaves to the author where a line leads', () => {
    const text = writeRegistry(entries).replace('"to": "star"', '"to": "two"');
    expect(readRegistry(text)).toContainEqual({ ...entries[1], to: 'two' });
  });
  test('is missed where its file is, and begins as the message says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'registry-'));
    const path = join(folder, 'permalinks.json');
    const missing = () => registryText(path);
    expect(missing).toThrow(/no such file[\s\S]*git checkout/);
    const [first = ''] = /\[\{ "ids": 0.*\}\]/.exec(String(errorOf(missing))) ?? [];
    writeFileSync(path, first);
    expect(readRegistry(registryText(path))).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('that is committed has every id of the text, and the text every id of it', () => {
    const story = readStory('content/story/en');
    const missing = story.added.map(({ chapter, id }) => `${chapter}: ${id}`);
    expect(missing, `run \`npm run build\` and commit ${REGISTRY}`).toEqual([]);
    expect(story.stopIfBroken).not.toThrow();
    expect(readFileSync(REGISTRY, 'utf8').length).toBeGreaterThan(1000);
  });
});
