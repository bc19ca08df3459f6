import type { Page, Route } from '@playwright/test';
import { expect, test } from './site.ts';
import { CHAPTER, jumpTo, stageOf, stepsOf, visit, type StepOnPage } from './story.ts';

const ANSWER = '**/_astro/inspect.*.js';
const isAnswer = (url: string): boolean => /\/_astro\/inspect\.[^/]+\.js$/.test(url);

const pictureOn = (page: Page) => page.locator('.stage').first().locator('svg:visible');
const cardOn = (page: Page) => page.locator('#card');

/** The page at its first step, what answers readers being met by `meet`. */
async function open(page: Page, meet: (route: Route) => Promise<void>): Promise<void> {
  await page.route(ANSWER, meet);
  await visit(page, CHAPTER);
  const [first] = (await stepsOf(page)) as [StepOnPage];
  await jumpTo(page, first.id);
  await expect(stageOf(page, first.figure)).toHaveAttribute('data-state', first.state);
}

async function pressMark(page: Page, hasTouch: boolean): Promise<void> {
  const box = await pictureOn(page).locator('[data-rows]').first().boundingBox();
  const [x, y] = [
    (box?.x ?? NaN) + (box?.width ?? 0) / 2,
    (box?.y ?? NaN) + (box?.height ?? 0) / 2,
  ];
  await (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
}

/** Holds what answers readers until it is let go. */
function held(): { readonly meet: (route: Route) => Promise<void>; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { meet: (route) => free.then(() => route.continue()), letGo };
}

test('what answers a press is fetched with it, and answers it', async ({ page, hasTouch }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (isAnswer(request.url())) asked.push(request.url());
  });
  const { meet, letGo } = held();
  await open(page, meet);
  expect(asked).toEqual([]);
  await pressMark(page, hasTouch);
  await expect.poll(() => asked.length).toBe(1);
  await expect(cardOn(page)).toBeHidden();
  letGo();
  await expect(cardOn(page)).toBeVisible();
});

test('a key pressed before its answer came is answered, and moves no page', async ({ page }) => {
  const { meet, letGo } = held();
  await open(page, meet);
  const picture = pictureOn(page);
  await picture.evaluate((svg: SVGElement) => {
    svg.focus({ preventScroll: true });
  });
  const place = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowDown');
  letGo();
  await expect(cardOn(page)).toBeVisible();
  await expect(picture.locator(':focus')).toHaveAttribute('aria-label', /Mark 1 of \d+/);
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('Tab goes to the way past a figure and then to its picture, before and after', async ({
  page,
}) => {
  await open(page, (route) => route.continue());
  const way = page.getByRole('link', { name: 'Past the figure' }).first();
  for (const time of ['before', 'after']) {
    await way.focus();
    await expect(way, time).toBeFocused();
    let stops = 0;
    // The headline may have links of its own on the way.
    while (
      stops < 6 &&
      !(await pictureOn(page).evaluate((svg) => svg === document.activeElement))
    ) {
      await page.keyboard.press('Tab');
      stops += 1;
    }
    await expect(pictureOn(page), time).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(cardOn(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(pictureOn(page)).toBeFocused();
  }
});

test.describe('where it does not come', () => {
  // The browser itself says that it could not fetch it.
  test.use({ expectedProblems: [/^console: Failed to load resource.*inspect\./] });

  test('nothing breaks, and a later press is answered', async ({ page, hasTouch }) => {
    let lost = 0;
    await open(page, (route) => {
      lost += 1;
      return route.abort('connectionfailed');
    });
    await pressMark(page, hasTouch);
    await expect.poll(() => lost).toBeGreaterThan(0);
    await expect(cardOn(page)).toBeHidden();
    await expect(pictureOn(page)).toHaveAttribute('tabindex', '0');
    await page.unroute(ANSWER);
    await expect(async () => {
      await pressMark(page, hasTouch);
      await expect(cardOn(page)).toBeVisible({ timeout: 1000 });
    }).toPass();
  });
});
