import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { CHAPTER, jumpTo, stageOf, stepsOf, visit } from './story.ts';

const LAST = 'en/chapters/promises-kept/';

/** Where a part of the page begins and ends, px from the top of the window. */
async function spanOf(part: Locator): Promise<{ readonly top: number; readonly bottom: number }> {
  const box = await part.boundingBox();
  return { top: box?.y ?? NaN, bottom: (box?.y ?? NaN) + (box?.height ?? NaN) };
}
const toBottomOf = (page: Page, selector: string): Promise<void> =>
  page.evaluate((part) => {
    const end = document.querySelector(part)?.getBoundingClientRect().bottom ?? 0;
    scrollBy({ top: end - innerHeight / 2, behavior: 'instant' });
  }, selector);

test('the way on stands right after the last sentence, or the picture the story ends on, and the evidence folded below', async ({
  page,
}) => {
  for (const path of [CHAPTER, LAST]) {
    await visit(page, path);
    await toBottomOf(page, '.prose');
    const text = await spanOf(page.locator('.prose > :visible').last());
    const onward = await spanOf(page.locator('.handover'));
    expect(onward.top - text.bottom).toBeGreaterThanOrEqual(0);
    expect(onward.top - text.bottom).toBeLessThan(120);
    const folds = page.locator('.behind > details');
    expect(await folds.count()).toBeGreaterThanOrEqual(3);
    await expect(page.locator('.behind > details[open]')).toHaveCount(0);
    expect((await spanOf(folds.first())).top).toBeGreaterThan(onward.bottom);
    await expect(page.locator('#notes > summary')).toHaveText(
      /^\d+ claims checked: \d+ confirmed, /,
    );
  }
});

test('the last chapter ends in ways to use what was read, not in the cover', async ({
  page,
  site,
}) => {
  await page.goto(LAST);
  const ways = page.locator('.ending a');
  const paths = await ways.evaluateAll((all) => all.map((way) => (way as HTMLAnchorElement).href));
  expect(paths.map((path) => path.replace(site, ''))).toEqual([
    'en/ledger/',
    'en/figures/',
    'en/cite/',
    'en/chapters/the-ride-in-the-beast/',
  ]);
});

test('evidence opens and closes by keyboard, and a link to a note opens it', async ({ page }) => {
  await visit(page, CHAPTER);
  const notes = page.locator('#notes');
  await notes.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(notes.locator('li').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(notes.locator('li').first()).toBeHidden();
  const id = await notes.locator('li').nth(4).getAttribute('id');
  await page.goto(`${CHAPTER}#${id ?? ''}`);
  await expect(page.locator(`#${id ?? ''}`)).toBeInViewport();
});

test('a line at the foot says where the reader is, how much is left and what comes next', async ({
  page,
}) => {
  await visit(page, CHAPTER);
  const way = page.locator('.way');
  await expect(way).toContainText('3 of 7');
  await expect(way).toContainText('Next: The forge');
  const minutes = async (): Promise<number> =>
    Number(/(\d+) min left/.exec((await way.textContent()) ?? '')?.[1]);
  await expect.poll(minutes).toBeGreaterThan(1);
  const all = await minutes();
  const steps = await stepsOf(page);
  await jumpTo(page, steps[Math.floor(steps.length / 2)]?.id ?? '');
  await expect.poll(minutes).toBeLessThan(all);
  await toBottomOf(page, '.prose');
  await expect.poll(minutes).toBe(1);
});

test('the line at the foot is never wider than the window, nor wraps', async ({ page }) => {
  for (const width of [320, 390, 820, 1440]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('en/chapters/the-forge/');
    const way = page.locator('.way');
    await expect(way).toBeInViewport();
    const { top, bottom } = await spanOf(way);
    expect(bottom - top, `${width}`).toBeLessThan(40);
    expect(bottom, `${width}`).toBeLessThanOrEqual(701);
    const cut = await way.evaluate((line) =>
      [...line.children].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1),
    );
    expect(cut, `${width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
});

test('in a low window the line waits at the end of the text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(CHAPTER);
  await expect(page.locator('.way')).not.toBeInViewport();
});

test.describe('without script @chromium', () => {
  test.use({ javaScriptEnabled: false });
  test('the line says how long the whole chapter takes', async ({ page }) => {
    await page.goto(CHAPTER);
    await expect(page.locator('.way')).toHaveText(
      /Chapter 3 of 7.*·\s+\d+ minutes\s+Next: The forge/,
    );
  });
});

test('on a phone text, headline and picture share one left edge @narrow', async ({ page }) => {
  await visit(page, CHAPTER);
  const [, step] = await stepsOf(page);
  const { id, figure } = step ?? { id: '', figure: '' };
  await jumpTo(page, id);
  const stage = stageOf(page, figure);
  const edges = await Promise.all(
    [
      page.locator('h1'),
      page.locator('.prose > p').first(),
      page.locator(`#${id} h3`),
      stage.locator('.takeaway'),
      stage.locator('.picture svg').first(),
      page.locator('.figure-notes').first(),
      page.locator('.behind'),
    ].map(async (part) => Math.round((await part.boundingBox())?.x ?? -1)),
  );
  expect(new Set(edges), edges.join(' ')).toEqual(new Set([18]));
});

test('on a phone a linked step stands close below its stage, and its link under it @narrow', async ({
  page,
}) => {
  await visit(page, CHAPTER);
  for (const { id, figure } of (await stepsOf(page)).slice(1, 4)) {
    await page.goto(`${CHAPTER}#${id}`);
    const stage = await spanOf(stageOf(page, figure));
    await expect
      .poll(async () => (await spanOf(page.locator(`#${id} h3`))).top - stage.bottom)
      .toBeLessThan(80);
    // Scrolled up, the sign goes below the picture, not over it.
    await page.evaluate(() => {
      scrollBy({ top: 160, behavior: 'instant' });
    });
    const isOver = await page.locator(`#${id} > .link-to`).evaluate((link) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === link;
    });
    expect(isOver, id).toBe(false);
  }
});
