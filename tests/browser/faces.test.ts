import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { CHAPTER, nextFrames, visit } from './story.ts';

/** Widths of the phones that are most in use, and the narrowest window the site answers for, px. */
const PHONES = [320, 344, 360, 375, 384, 390, 393, 402, 412, 420, 428, 430];
const FACES = '**/*.woff2';
const PAGES = ['en/', CHAPTER, 'en/chapters/the-forge/', 'en/ledger/', 'en/figures/g2/'];

/** Adds up, from the next page on, what moves on its own. */
async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = window as Window & { shift?: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift = (seen.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Families, with their styles, that a page has asked for from its own site. */
const ours = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ family, status }) => /Newsreader|Instrument/.test(family) && status === 'loaded')
      .map(({ family, style }) => `${family.replaceAll(/["']/g, '')} ${style}`),
  );

for (const path of PAGES)
  test(`${path} keeps still when its faces come after it is read @chromium`, async ({ page }) => {
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(FACES, async (route) => {
      await held;
      await route.continue();
    });
    await watchShift(page);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    expect(await ours(page)).toEqual([]);
    come();
    await expect.poll(() => ours(page)).toContain('Newsreader normal');
    await expect.poll(() => ours(page)).toContain('Instrument Sans normal');
    await page.waitForLoadState('networkidle');
    await nextFrames(page);
    expect(
      await page.evaluate(() => (window as Window & { shift?: number }).shift),
    ).toBeLessThanOrEqual(0.01);
  });

test('a page with a quotation brings our italic, one without does not', async ({ page }) => {
  await visit(page, CHAPTER);
  await expect.poll(() => ours(page)).toContain('Newsreader italic');
  await page.goto('en/figures/g2/');
  await expect.poll(() => ours(page)).toContain('Newsreader normal');
  expect(await ours(page)).not.toContain('Newsreader italic');
});

test.describe('without our faces', () => {
  // Blocked on purpose.
  test.use({ expectedProblems: [/woff2/] });
  test('the head has as many rows as with them on every phone @chromium', async ({ page }) => {
    const rows = async (): Promise<Record<number, number>> => {
      const heights: Record<number, number> = {};
      await visit(page, 'en/figures/g2/');
      await page.evaluate(() => document.fonts.ready);
      for (const width of PHONES) {
        await page.setViewportSize({ width, height: 844 });
        heights[width] = (await page.locator('.site-head').boundingBox())?.height ?? 0;
      }
      return heights;
    };
    const own = await rows();
    await page.route(FACES, (route) => route.abort());
    expect(await rows()).toEqual(own);
  });

  test('a page stands in others that take the same room @chromium', async ({ page }) => {
    const heights: number[] = [];
    for (const path of PAGES) {
      await visit(page, path);
      await page.evaluate(() => document.fonts.ready);
      heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
    }
    await page.route(FACES, (route) => route.abort());
    for (const [i, path] of PAGES.entries()) {
      await visit(page, path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(Math.abs(height / (heights[i] ?? 0) - 1), path).toBeLessThanOrEqual(0.02);
    }
  });
});
