import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { figures } from '../../src/figures/catalogue.ts';
import { builds } from '../tools/builds.ts';
import { expect, test } from './site.ts';
import { nextFrames, visit } from './story.ts';

const [{ dir: dist }] = builds;
const chapters = readdirSync(join(dist, 'en/chapters')).map((slug) => `en/chapters/${slug}/`);

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight);

/** Scrolls through a page screen by screen; gives its least and its greatest height on the way. */
async function heightsOn(page: Page): Promise<[number, number]> {
  const all = [await heightOf(page)];
  for (let at = 0; at < (all.at(-1) ?? 0); at += 2000) {
    await page.evaluate((y) => {
      scrollTo({ top: y, behavior: 'instant' });
    }, at);
    await nextFrames(page);
    all.push(await heightOf(page));
  }
  return [Math.min(...all), Math.max(...all)];
}

for (const path of [
  'en/',
  ...chapters,
  'en/ledger/',
  ...figures.map(({ id }) => `en/figures/${id}/`),
])
  test(`${path} is from the start as long as it is @chromium`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    const first = await heightOf(page);
    await visit(page, path);
    const [least, most] = await heightsOn(page);
    expect(Math.abs(least / first - 1)).toBeLessThanOrEqual(0.02);
    expect(Math.abs(most / first - 1)).toBeLessThanOrEqual(0.02);
  });
