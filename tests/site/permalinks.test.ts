import { en } from '../../src/editions/en.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anchorsOf } from '../../src/story/permalinks/anchors.ts';
import { readRegistry, REGISTRY } from '../../src/story/permalinks/registry.ts';
import { builds } from '../tools/builds.ts';
import { buildCopy, copySite, dropCopy } from '../tools/copy.ts';

const [{ dir: dist }] = builds;
const pathOf = (chapter: string): string =>
  chapter === 'cover' ? 'en/index.html' : `en/chapters/${chapter}/index.html`;

function documentOf(folder: string, chapter: string): Document {
  return parseHTML(readFileSync(join(folder, pathOf(chapter)), 'utf8')).document;
}

test('every id ever published stands on the page of its chapter', () => {
  const entries = readRegistry(readFileSync(REGISTRY, 'utf8'));
  const pages = new Map<string, Document>();
  const missing = entries.filter(({ chapter, kind, id }) => {
    const page = pages.get(chapter) ?? documentOf(dist, chapter);
    pages.set(chapter, page);
    return kind !== 'chapter' && !page.getElementById(id);
  });
  expect(missing.map(({ chapter, id }) => `${chapter}#${id}`)).toEqual([]);
});

test('the anchors of a chapter are told with their kinds and titles', () => {
  const anchors = anchorsOf({ filePath: 'content/story/en/4-the-forge.mdx' }, en);
  const page = documentOf(dist, 'the-forge');
  expect(anchors.filter(({ id, title }) => title === '' || !page.getElementById(id))).toEqual([]);
  const kinds = new Set(anchors.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['step', 'figure', 'table', 'claim', 'paragraph']));
});

/** What an author does in a copy: a chapter or a table, the words there, and what becomes of them. */
const edits: readonly (readonly [string, RegExp, string])[] = [
  // A section is added, under a name that is not ASCII.
  ['1-the-ride-in-the-beast', /\n<Scrolly /, '\n## Über das Papier\n\n<Scrolly '],
  // The last paragraph is cut, and what was said of its sentences.
  ['2-shoulder-to-shoulder', /\n\n[^\n<]+\n*$/, '\n'],
  ['content/ledger/unmarked.csv', /^.*,Shoulder to shoulder is still .*\n/m, ''],
  ['content/ledger/unmarked.csv', /^.*On the day of the speech there was also .*\n/m, ''],
  // A claim becomes plain words; the step keeps its place under another name.
  ['4-the-forge', /<Claim id="N031">([^<]*)<\/Claim>/, '$1'],
  ['4-the-forge', /<Step id="dicas"/, '<Step id="councils"'],
  // A chapter gets another address, there and where it is named.
  ['content/site.json', /"promises-kept"/, '"kept-or-not"'],
  ['7-promises-kept', /^slug: promises-kept$/m, 'slug: kept-or-not'],
];

describe('in a copy that an author has edited', () => {
  let folder: string;
  let complaint = '';
  beforeAll(() => {
    folder = copySite();
    for (const [name, words, instead] of edits) {
      const file = join(
        folder,
        name.startsWith('content/') ? name : `content/story/en/${name}.mdx`,
      );
      const text = readFileSync(file, 'utf8');
      expect(words.test(text), `${name} has no ${words.source}`).toBe(true);
      writeFileSync(file, text.replace(words, instead));
    }
    try {
      buildCopy(folder);
    } catch (error) {
      complaint = String(error);
    }
    // The author does as told.
    const registry = join(folder, REGISTRY);
    const lines = readFileSync(registry, 'utf8').split('\n');
    for (const [, line, to] of complaint.matchAll(
      /permalinks\.json:(\d+)\n[\s\S]*?add ("to": "[^"]+")/g,
    )) {
      const at = Number(line) - 1;
      lines[at] = (lines[at] ?? '').replace(/ \}(,?)$/, `, ${to ?? ''} }$1`);
    }
    writeFileSync(registry, lines.join('\n'));
    buildCopy(folder);
  }, 240_000);
  afterAll(() => {
    dropCopy(folder);
  });

  test('the build stops for what was lost, with its line, its words and what to write', () => {
    expect(complaint).toContain('4 problems');
    expect(complaint).toMatch(/paragraph "p-\w{4}" of shoulder-to-shoulder is gone[^\n]*“\w/);
    expect(complaint).toMatch(/"dicas" of the-forge[\s\S]*add "to": "councils"/);
    expect(complaint).toMatch(/"N031" of the-forge[\s\S]*add "to": "/);
    expect(complaint).toMatch(/"promises-kept"[\s\S]*add "to": "kept-or-not"/);
  });
  test('old ids stand where they lead to, once it is written', () => {
    const page = documentOf(join(folder, 'dist'), 'the-forge');
    expect(page.getElementById('dicas')?.closest('[data-step]')?.id).toBe('councils');
    expect(page.getElementById('N031')?.closest('[data-step]')?.id).toBe('councils');
    const [, cut = ''] = /paragraph "(p-\w{4})"/.exec(complaint) ?? [];
    expect(
      documentOf(join(folder, 'dist'), 'shoulder-to-shoulder').getElementById(cut),
    ).toBeTruthy();
  });
  test('the page by which a step was shared leads to the step it has become', () => {
    const page = readFileSync(join(folder, 'dist/en/s/dicas/index.html'), 'utf8');
    expect(page).toContain('/en/chapters/the-forge/#councils');
  });
  test('a new section has a plain id, which the registry has too', () => {
    const page = documentOf(join(folder, 'dist'), 'the-ride-in-the-beast');
    expect(page.getElementById('s-uber-das-papier')?.localName).toBe('h2');
    expect(readFileSync(join(folder, REGISTRY), 'utf8')).toContain('"id": "s-uber-das-papier"');
  });
  test('the old address of a chapter leads to the new one, and each of its anchors to its place', () => {
    const page = documentOf(join(folder, 'dist'), 'promises-kept');
    const to = page.getElementById('no-score')?.querySelector('a')?.getAttribute('href');
    expect(to).toBe('/en/chapters/kept-or-not/#no-score');
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(
      /\/kept-or-not\/$/,
    );
    expect(existsSync(join(folder, 'dist', pathOf('kept-or-not')))).toBe(true);
  });
});
