import type { Page } from '@playwright/test';
import { figures } from '../../src/figures/catalogue.ts';
import { expect, test } from './site.ts';
import { visit } from './story.ts';

/** Windows that readers have, px: small and common phones, tablets both ways, laptops, a large screen. */
const WINDOWS = [
  [320, 568],
  [375, 553],
  [360, 640],
  [375, 680],
  [412, 700],
  [320, 740],
  [360, 780],
  [390, 844],
  [700, 1000],
  [820, 1180],
  [1000, 800],
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
] as const;

/** Half a tenth of a pixel less than 12 is 12. */
const LEAST = 11.95;

/** Texts of the pictures in sight that are shown too small: whose, what, px. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const shown = [...document.querySelectorAll<SVGSVGElement>('figure svg, .states svg')].filter(
      (svg) => svg.checkVisibility(),
    );
    const found = shown.flatMap((svg) =>
      [...svg.querySelectorAll('text')].flatMap((text) => {
        const scale = text.getScreenCTM()?.a ?? 0;
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        return size < least
          ? [`${svg.getAttribute('aria-label') ?? ''}: ${text.textContent} ${size.toFixed(1)}`]
          : [];
      }),
    );
    return shown.length > 0 ? found : ['no picture is shown'];
  }, LEAST);
}

/** What a scroll bar takes of the width, px; a phone's lies over the page. */
const barOf = (page: Page): Promise<number> =>
  page.evaluate(() => innerWidth - document.documentElement.clientWidth);

async function isLegible(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, path);
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    const bar = await barOf(page);
    if (bar > 0) await page.setViewportSize({ width: width + bar, height });
    await expect
      .poll(() => tooSmall(page), { message: `${path} in ${width} × ${height}` })
      .toEqual([]);
  }
}

test.describe('text in a picture is at least 12 px high as shown @wide', () => {
  test('in chapters', async ({ page }) => {
    test.slow();
    await page.goto('en/');
    const chapters = await page.$$eval('a[href*="/chapters/"]', (links) => [
      ...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
    ]);
    expect(chapters.length).toBeGreaterThan(0);
    for (const path of chapters) await isLegible(page, path);
  });

  for (const { id } of figures) {
    test(`on the page of ${id}, and in its embed`, async ({ page }) => {
      await isLegible(page, `en/figures/${id}/`);
      await isLegible(page, `en/embed/${id}/`);
    });
  }
});
