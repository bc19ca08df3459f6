import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Oembed } from '../../src/publish/embed/oembed.ts';
import type { Offer } from '../../src/publish/embed/offer.ts';
import { scripts } from '../../src/editions/en/scripts.ts';
import { snippet } from '../../src/publish/embed/snippets.ts';
import { embedPaths, expect, heights, onHosts, test } from './embeds.ts';

const [path = ''] = embedPaths;

/** The offer of an embed that is served here, from what its oEmbed document says. */
function offerOn(site: string): Offer {
  const file = join(process.env.DIST ?? 'dist', path, 'oembed.json');
  const { title, height } = JSON.parse(readFileSync(file, 'utf8')) as Oembed;
  const picture = `${site}${path.replace('embed', 'figures').replace(/\/$/, '')}`;
  return {
    figure: '',
    title,
    by: 'Latticework',
    takeaway: 'What it shows',
    page: `${site}en/figures/`,
    embed: site + path,
    frozen: site + path,
    image: { src: `${picture}.png`, large: `${picture}-2x.png`, width: 1200, height: 630 },
    height,
    plainHeight: height,
    terms: 'CC BY 4.0',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  };
}

/** A page of somebody else's that has a snippet in its text. */
const around = (html: string): string =>
  `<!doctype html><html lang="en"><title>A lesson</title><meta name="viewport" content="width=device-width">
  <main><h1>A lesson</h1>${html}</main></html>`;

async function difference(page: Page): Promise<number> {
  const { frame, content } = await heights(page.mainFrame());
  return content > 200 ? Math.abs(frame - content) : Infinity;
}

test.use({
  viewport: { width: 700, height: 1400 },
  // An empty sandbox blocks the script that it has no need of.
  expectedProblems: async ({}, use) => {
    await use([onHosts, /^console: Blocked script execution/]);
  },
});

test('the plain snippet fits its frame without any script, even in an empty sandbox @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  await page.goto(path);
  // Older browsers keep the attribute's height, which the test of sanitisers holds them to.
  const isSizing = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
  test.skip(!isSizing, 'this browser is older than Chrome 154 and sizes no frames by itself');
  const html = snippet(scripts, 'frame', offerOn(site));
  hosts.pages.set('plain.html', around(html));
  hosts.pages.set('closed.html', around(html.replace('<iframe', '<iframe sandbox=""')));
  for (const name of ['plain.html', 'closed.html']) {
    for (const width of [700, 400]) {
      await page.setViewportSize({ width, height: 1400 });
      await page.goto(hosts.url + name);
      await expect
        .poll(() => difference(page), { message: `${name} at ${String(width)}` })
        .toBeLessThanOrEqual(2);
      const inside = page.frameLocator('iframe');
      for (const shown of [
        'h1',
        '.takeaway',
        'figure svg:visible',
        '.credit',
        '.home a',
        'summary',
      ])
        await expect(inside.locator(shown).first()).toBeVisible();
    }
  }
});

test('with our listener it fits to the pixel, also after the page gets narrower @wide', async ({
  page,
  site,
  hosts,
}) => {
  hosts.pages.set('listening.html', around(snippet(scripts, 'listening', offerOn(site))));
  await page.goto(`${hosts.url}listening.html`);
  for (const width of [700, 360, 1000]) {
    await page.setViewportSize({ width, height: 1400 });
    await expect.poll(() => difference(page)).toBeLessThanOrEqual(1);
  }
});

test('what a sanitiser leaves of it keeps its promised height, and the rest scrolls inside @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  const offer = offerOn(site);
  const bare = snippet(scripts, 'frame', offer).replace(/ style="[^"]*"/, '');
  hosts.pages.set('bare.html', around(bare));
  const half = snippet(scripts, 'frame', offer).replace('frame-sizing:content-height;', '');
  hosts.pages.set('half.html', around(half));
  await page.goto(`${hosts.url}bare.html`);
  expect((await heights(page.mainFrame())).frame).toBe(offer.height);
  await page.goto(`${hosts.url}half.html`);
  expect((await heights(page.mainFrame())).frame).toBeGreaterThanOrEqual(320);
  const [inner] = page.mainFrame().childFrames();
  const isScrolling = () =>
    inner?.evaluate(() => {
      scrollTo(0, 9);
      return scrollY > 0 || document.documentElement.scrollHeight <= innerHeight;
    });
  await expect.poll(isScrolling).toBe(true);
});

test('the picture fits its column, and sharp screens get the large one @chromium @wide', async ({
  browser,
  site,
  hosts,
}) => {
  hosts.pages.set('image.html', around(snippet(scripts, 'image', offerOn(site))));
  for (const [sharpness, ending, width] of [
    [1, '.png', 1200],
    [2, '-2x.png', 2400],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width: 700, height: 900 },
      deviceScaleFactor: sharpness,
    });
    const sharp = await context.newPage();
    await sharp.goto(`${hosts.url}image.html`);
    const image = sharp.getByRole('img');
    await image.evaluate((one: HTMLImageElement) => one.decode());
    const shown = await image.evaluate((one: HTMLImageElement) => ({
      src: one.currentSrc,
      ratio: one.clientWidth / one.clientHeight,
      over: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(shown.src.endsWith(ending), shown.src).toBe(true);
    expect(shown.ratio).toBeCloseTo(1200 / 630, 1);
    expect(shown.over).toBeLessThanOrEqual(0);
    const bytes = await (await context.request.get(shown.src)).body();
    expect(bytes.readUInt32BE(16)).toBe(width);
    await context.close();
  }
});

test('a page with every kind of snippet has nothing that axe would mend @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  const offer = offerOn(site);
  const image = snippet(scripts, 'image', offer);
  hosts.pages.set(
    'kinds.html',
    around(snippet(scripts, 'listening', offer, { theme: 'dark' }) + image),
  );
  await page.goto(`${hosts.url}kinds.html`);
  await expect.poll(() => difference(page)).toBeLessThanOrEqual(1);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(found).toEqual([]);
});
