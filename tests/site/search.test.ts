import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { KINDS } from '../../src/site/search/record.ts';
import { builds, type Build } from '../tools/builds.ts';
import { filesOf } from './built.ts';

/** A record as the index has it. */
interface Found {
  readonly url: string;
  readonly content: string;
  readonly filters: { readonly kind: readonly string[] };
  readonly meta: Readonly<Record<string, string>>;
}

const FRAGMENT = /^search\/en\/fragment\/.*\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

const recordsOf = (build: Build): Found[] =>
  filesOf(build)
    .filter((file) => FRAGMENT.test(file))
    .flatMap((file) => {
      const text = gunzipSync(readFileSync(join(build.dir, file))).toString();
      expect(text.slice(0, SIGNATURE.length)).toBe(SIGNATURE);
      return Object.values(JSON.parse(text.slice(SIGNATURE.length)) as Record<string, Found>);
    });

const [atRoot] = builds;
const records = recordsOf(atRoot);
const ofKind = (kind: string): Found[] =>
  records.filter(({ filters }) => filters.kind.includes(kind));

/** The ids of the pages of a build, each page read once. */
function idsIn(build: Build): (page: string) => ReadonlySet<string> {
  const read = new Map<string, ReadonlySet<string>>();
  return (page) => {
    const known = read.get(page);
    if (known) return known;
    const { document } = parseHTML(readFileSync(join(build.dir, page, 'index.html'), 'utf8'));
    const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
    read.set(page, ids);
    return ids;
  };
}

describe.each(builds)('the index $name', (build) => {
  test('leads to places that are there', () => {
    const idsOf = idsIn(build);
    const lost = recordsOf(build)
      .map(({ url }) => url)
      .filter((url) => {
        const [page = '', id] = url.split('#');
        if (!page.startsWith(build.base)) return true;
        const ids = idsOf(page.slice(build.base.length));
        return id !== undefined && !ids.has(id);
      });
    expect(lost).toEqual([]);
  });
});

test('every kind can be found, and nothing twice', () => {
  expect(KINDS.filter((kind) => ofKind(kind).length === 0)).toEqual([]);
  const urls = records.map(({ url }) => url);
  expect(urls.filter((url, i) => urls.indexOf(url) !== i)).toEqual([]);
});

test('what is made for other places is not found here', () => {
  const beside = records.filter(({ url }) => /^\/(?:v|en\/(?:embed|s|cite))\//.test(url));
  expect(beside).toEqual([]);
});

test('every claim tells its verdict, and every person the name in Japanese from each letter on', () => {
  const silent = ofKind('claims').filter(({ meta }) => !meta['verdict'] || !meta['said']);
  expect(silent).toEqual([]);
  const kishida = ofKind('people').find(({ meta }) => meta['within'] === '岸田文雄');
  expect(kishida?.meta['names']).toBe('岸田文雄 田文雄 文雄');
});

test('what a paragraph says is found as it is printed, numbers in it', () => {
  const shown = new Map<string, string>();
  const textOf = (url: string): string => {
    const [page = '', id = ''] = url.split('#');
    const { document } = parseHTML(readFileSync(join(atRoot.dir, page, 'index.html'), 'utf8'));
    return document.getElementById(id)?.textContent ?? '';
  };
  const paragraphs = ofKind('chapters').filter(({ url }) => /#p-\w+$/.test(url));
  const plain = (text: string): string => text.replaceAll(/\s+/g, '');
  for (const { url, content } of paragraphs.slice(0, 40)) {
    // A quotation that follows a paragraph is found with it; the mark of our readings has a word of its own.
    const [first = ''] = content.split(/(?<=[.!?]) /);
    if (!plain(textOf(url)).includes(plain(first))) shown.set(url, first);
  }
  expect(paragraphs.length).toBeGreaterThan(20);
  expect([...shown]).toEqual([]);
});
