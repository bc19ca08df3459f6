import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageSizes, type PageSizes } from '../bench/sizes.ts';
import { builds } from '../tools/builds.ts';

const [{ dir: dist }] = builds;
const KB = 1024;

/** Most that a page may make a reader download, KB brotli. */
const budget = { html: 36, css: 7, js: 26, fonts: 70, firstScreen: 14 } as const;
/** The cover's first view comes whole in one round trip: words, styles and the picture. */
const COVER_KB = 14;

const chapters = readdirSync(join(dist, 'en/chapters')).map(
  (slug) => `en/chapters/${slug}/index.html`,
);

describe.each([...chapters, 'en/index.html'])('%s', (page) => {
  const sizes = pageSizes(dist, page);
  test.each(Object.keys(budget) as (keyof PageSizes)[])('keeps to its budget of %s', (part) => {
    expect(sizes[part] / KB).toBeLessThanOrEqual(budget[part]);
  });
});

test('the cover comes whole in the first round trip', () => {
  const { html, css } = pageSizes(dist, 'en/index.html');
  expect((html + css) / KB).toBeLessThanOrEqual(COVER_KB);
});
