import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/catalogue.ts';
import { pageSizes, type PageSizes } from '../bench/sizes.ts';
import { builds } from '../tools/builds.ts';

const [{ dir: dist }] = builds;
const KB = 1024;

/** Most that a page may make a reader download, KB brotli. */
const budget = { html: 36, css: 7, js: 12.75, fonts: 70, firstScreen: 14 } as const;
/** A figure's page brings its views once, small; wide windows fetch the large ones in one file. */
const figureBudget = { html: 30, css: 7, js: 8 } as const;
/** The ledger filters its claims, finds words in them, and dims its picture; it does no more. */
const LEDGER_JS_KB = 1.3;
const VIEWS_KB = 20;
/** The page of the search with its own script, and what it fetches when something is asked: files as they lie there, KB. */
const searchBudget = { html: 4, css: 4, js: 4 } as const;
const INDEX_KB = 560;
const INDEX_FILE_KB = 60;
/** The cover's first view comes whole in one round trip: words, styles and the picture. */
const COVER_KB = 14;

/** A reader's own questions: code and series, and with the page of a frame. */
const ASK_KB = 30;
const ASK_EMBED_KB = 45;

const chapters = readdirSync(join(dist, 'en/chapters')).map(
  (slug) => `en/chapters/${slug}/index.html`,
);

describe.each([...chapters, 'en/index.html'])('%s', (page) => {
  const sizes = pageSizes(dist, page);
  test.each(Object.keys(budget) as (keyof PageSizes)[])('keeps to its budget of %s', (part) => {
    expect(sizes[part] / KB).toBeLessThanOrEqual(budget[part]);
  });
});

describe.each(figures.map(({ id }) => `en/figures/${id}/`))('%s', (folder) => {
  const sizes = pageSizes(dist, `${folder}index.html`);
  test.each(Object.keys(figureBudget) as (keyof typeof figureBudget)[])(
    'keeps to its budget of %s',
    (part) => {
      expect(sizes[part] / KB).toBeLessThanOrEqual(figureBudget[part]);
    },
  );

  test('has large views that a wide window can afford', () => {
    const file = readFileSync(join(dist, folder, 'views.wide.svg'));
    expect(brotliCompressSync(file).length / KB).toBeLessThanOrEqual(VIEWS_KB);
  });
});

test('the ledger brings its filter alone', () => {
  expect(pageSizes(dist, 'en/ledger/index.html').js / KB).toBeLessThanOrEqual(LEDGER_JS_KB);
});

test('the cover comes whole in the first round trip', () => {
  const { html, css } = pageSizes(dist, 'en/index.html');
  expect((html + css) / KB).toBeLessThanOrEqual(COVER_KB);
});

describe.each(figures.filter(({ ask }) => ask).map(({ id }) => id))('questions of %s', (id) => {
  const weigh = (file: string): number =>
    brotliCompressSync(readFileSync(join(dist, 'en', file))).length / KB;

  test('bring code and series in one file that a phone can afford', () => {
    expect(weigh(`figures/${id}/ask.js`)).toBeLessThanOrEqual(ASK_KB);
  });

  test('come in a frame of two requests', () => {
    const page = `embed/${id}/ask/index.html`;
    expect(weigh(page) + weigh(`figures/${id}/ask.js`)).toBeLessThanOrEqual(ASK_EMBED_KB);
    const html = readFileSync(join(dist, 'en', page), 'utf8');
    expect(
      html.match(/<(?:script|img|link rel="(?:stylesheet|preload)")[^>]*(?:src|href)=/g),
    ).toHaveLength(1);
  });
});

test.each(Object.keys(searchBudget) as (keyof typeof searchBudget)[])(
  'the page of the search keeps to its budget of %s',
  (part) => {
    expect(pageSizes(dist, 'en/search/index.html')[part] / KB).toBeLessThanOrEqual(
      searchBudget[part],
    );
  },
);

test('the index is fetched in small pieces', () => {
  const folder = join(dist, 'search/en');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ name, kb: statSync(join(parentPath, name)).size / KB }));
  expect(files.filter(({ kb }) => kb > INDEX_FILE_KB)).toEqual([]);
  expect(files.reduce((sum, { kb }) => sum + kb, 0)).toBeLessThanOrEqual(INDEX_KB);
});
