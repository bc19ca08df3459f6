import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { nextFrames } from './story.ts';

const COVER = 'en/';

/** What moves in the picture that opens the story: how many marks, and how far they are. */
const growth = (page: Page) =>
  page.evaluate(() => {
    const all = document
      .getAnimations()
      .filter(({ effect }) => (effect as KeyframeEffect).target?.closest('.growing'));
    return { count: all.length, states: [...new Set(all.map(({ playState }) => playState))] };
  });

/** Takes the growing picture to a share of its way, and holds it there; 1 ends it. */
async function growTo(page: Page, share: number): Promise<void> {
  await page.evaluate((part) => {
    for (const one of document.getAnimations()) {
      if (!(one.effect as KeyframeEffect).target?.closest('.growing')) continue;
      if (part === 1) one.finish();
      else {
        one.pause();
        one.currentTime = part * Number(one.effect?.getComputedTiming().endTime);
      }
    }
  }, share);
  await nextFrames(page);
}

/** Strips that can be seen, whole or partly drawn, and the year beside them. */
const frame = (page: Page) =>
  page.evaluate(() => {
    const strips = [...document.querySelectorAll('.growing line[data-grown]')].filter((line) =>
      line.checkVisibility({ opacityProperty: true }),
    );
    const year = document.querySelector('.growing .year');
    return {
      strips: strips.map((line) => line.getAttribute('data-key')).sort(),
      whole: strips.every(
        (line) =>
          Number(getComputedStyle(line).strokeDashoffset) === 0 ||
          getComputedStyle(line).strokeDasharray === 'none',
      ),
      year: year ? getComputedStyle(year).getPropertyValue('--year').trim() : '',
    };
  });

/** Today's pairs, as the last frame of the page's own picture has them. */
const today = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.growing line[data-grown]:not([opacity])')]
      .filter((line) => line.checkVisibility())
      .map((line) => line.getAttribute('data-key'))
      .sort(),
  );

test('the cover grows by itself, once, and ends in the lattice of today', async ({ page }) => {
  await page.goto(COVER);
  await expect.poll(async () => (await growth(page)).states).toContain('running');
  await growTo(page, 0);
  expect((await frame(page)).strips).toEqual([]);
  await growTo(page, 0.2);
  const star = await frame(page);
  expect(star.year).toBe('1954');
  expect(star.strips.length).toBeGreaterThan(4);
  expect(star.strips.filter((pair) => !pair?.startsWith('USA'))).toHaveLength(1);
  await growTo(page, 0.6);
  expect((await frame(page)).strips.length).toBeGreaterThan(star.strips.length);
  await growTo(page, 1);
  expect(await frame(page)).toEqual({ strips: await today(page), whole: true, year: '2026' });
  await page.mouse.wheel(0, 3000);
  await page.mouse.wheel(0, -3000);
  await nextFrames(page);
  expect(await growth(page)).toEqual({ count: 0, states: [] });
});

test('the cover grows again when asked', async ({ page }) => {
  await page.goto(COVER);
  await growTo(page, 1);
  await page.getByRole('button', { name: 'Draw it again' }).click();
  expect((await growth(page)).states).toEqual(['running']);
  await growTo(page, 0);
  expect((await frame(page)).strips).toEqual([]);
});

test('nothing of the cover moves its neighbours while it grows', async ({ page }) => {
  await page.goto(COVER);
  const boxes = () =>
    page.$$eval('.opener > *, .scrolly', (all) =>
      all.map((one) => {
        const { top, height, width } = one.getBoundingClientRect();
        return [top + scrollY, height, width];
      }),
    );
  await nextFrames(page);
  const seen = [];
  for (const share of [0, 0.3, 0.7, 1]) {
    await growTo(page, share);
    seen.push(await boxes());
  }
  for (const one of seen) expect(one).toEqual(seen[0]);
});

for (const { how, options } of [
  { how: 'without motion', options: { reducedMotion: 'reduce' } },
  { how: 'without script', options: { javaScriptEnabled: false } },
] as const) {
  test(`the cover is whole ${how} @chromium`, async ({ browser, site }) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(site + COVER);
    const picture = page.locator('.growing svg:visible');
    await expect(picture).toHaveCount(1);
    expect(await growth(page)).toEqual({ count: 0, states: [] });
    const { strips, whole, year } = await frame(page);
    expect(strips).toEqual(await today(page));
    expect({ whole, year }).toEqual({ whole: true, year: '2026' });
    await expect(page.getByRole('button', { name: 'Draw it again' })).toBeHidden();
    await context.close();
  });
}

test('the cover is whole on paper, also when it is printed while it grows @chromium', async ({
  page,
}) => {
  await page.goto(COVER);
  await growTo(page, 0.3);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => growth(page)).toEqual({ count: 0, states: [] });
  expect((await frame(page)).strips).toEqual(await today(page));
});

test('on a phone the picture fills the width above two lines and the way in @narrow', async ({
  page,
}) => {
  await page.goto(COVER);
  await page.evaluate(() => document.fonts.ready);
  const { picture, lines, begin, title } = await page.evaluate(() => {
    const box = (selector: string): DOMRect => {
      const found = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
      if (!found) throw new Error(`no ${selector}`);
      return found.getBoundingClientRect();
    };
    const standfirst = document.querySelector('.standfirst');
    const height = standfirst ? parseFloat(getComputedStyle(standfirst).lineHeight) : 1;
    return {
      picture: box('.growing svg').toJSON() as DOMRect,
      title: box('h1').toJSON() as DOMRect,
      lines: Math.round(box('.standfirst').height / height),
      begin: box('.begin').toJSON() as DOMRect,
    };
  });
  expect(picture.width).toBe(page.viewportSize()?.width);
  expect(picture.bottom).toBeLessThanOrEqual(title.top);
  expect(lines).toBe(2);
  expect(begin.bottom).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
  expect(begin.height).toBeGreaterThanOrEqual(44);
  await expect(page.locator('.begin')).toHaveText(/^\s*Begin the story · about \d+ minutes\s*$/);
});
