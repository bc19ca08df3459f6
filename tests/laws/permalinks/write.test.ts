import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { updateRegistry } from '../../../src/story/permalinks/cache.ts';
import { checkSlugs } from '../../../src/story/permalinks/slugs.ts';
import type { Story } from '../../../src/story/permalinks/story.ts';
import { holdRegistry, writeHeld } from '../../../src/story/permalinks/write.ts';

const BEFORE = '[\n]\n';
const TEXT = '[\n{ "chapter": "one", "kind": "chapter", "id": "one" }\n]\n';

let folder: string;
let path: string;
let said: string[];
const say = (line: string): void => void said.push(line);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'registry-'));
  path = join(folder, 'permalinks.json');
  said = [];
  writeFileSync(path, BEFORE);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const story = (): Story => ({
  chapters: [],
  redirects: new Map(),
  added: [{ chapter: 'one', kind: 'chapter', id: 'one' }],
  registry: { path, before: BEFORE, text: TEXT },
  broken: [],
  stopIfBroken: () => undefined,
});
const registry = (): string => readFileSync(path, 'utf8');

// In this order: a process that has begun to build does nothing else.
test('while an author tries things, new ids are written at once', () => {
  updateRegistry(story(), say);
  expect(registry()).toBe(TEXT);
  expect(said.join()).toContain('1 new: one');
  expect(readdirSync(folder)).toEqual(['permalinks.json']);
});

describe('in a build, new ids', () => {
  test('wait until it is whole', () => {
    holdRegistry();
    updateRegistry(story(), say);
    expect(registry()).toBe(BEFORE);
    writeHeld(say);
    expect(registry()).toBe(TEXT);
    expect(said).toHaveLength(1);
  });
  test('that another build has written are not written again', () => {
    updateRegistry(story(), say);
    writeFileSync(path, TEXT);
    writeHeld(say);
    expect(said).toEqual([]);
  });
  test('do not overwrite what an author has written meanwhile', () => {
    updateRegistry(story(), say);
    const own = BEFORE.replace(']', '{ "chapter": "two", "kind": "chapter", "id": "two" }\n]');
    writeFileSync(path, own);
    expect(() => {
      writeHeld(say);
    }).toThrow(/permalinks\.json[\s\S]*build again/);
    expect(registry()).toBe(own);
  });
});

describe('a slug', () => {
  const chapter = (file: string, slug: string) => ({
    file,
    slug,
    source: `---\nnumber: 1\nslug: ${slug}\n---\n`,
  });

  test.each([
    ['a figure', [chapter('1-one.mdx', 'g2')], /1-one\.mdx:3[\s\S]*"g2", which a figure has/],
    [
      'another chapter',
      [chapter('1-one.mdx', 'one'), chapter('2-two.mdx', 'one')],
      /2-two\.mdx:3[\s\S]*"one", which 1-one\.mdx has/,
    ],
    [
      'the cover',
      [{ file: 'cover.mdx', slug: 'cover', source: '' }, chapter('1-one.mdx', 'cover')],
      /1-one\.mdx:3[\s\S]*"cover", which cover\.mdx has/,
    ],
  ])('that %s has stops with file and line', (_, chapters, told) => {
    expect(() => {
      checkSlugs(chapters, 'content/story/en');
    }).toThrow(told);
  });
  test('of its own is fine', () => {
    checkSlugs([chapter('1-one.mdx', 'one'), chapter('2-two.mdx', 'two')], 'content/story/en');
  });
});
