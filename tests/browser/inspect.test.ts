import { expect, test } from './site.ts';
import { CHAPTER, jumpTo, stepsOf, stageOf, visit, type StepOnPage } from './story.ts';

test.beforeEach(async ({ page }) => {
  await visit(page, CHAPTER);
  const [first] = (await stepsOf(page)) as [StepOnPage];
  await jumpTo(page, first.id);
  await expect(stageOf(page, first.figure)).toHaveAttribute('data-state', first.state);
});

test('a mark tells its name, kind, dates and source by keyboard, and Esc closes it', async ({
  page,
}) => {
  const picture = page.locator('.stage').first().locator('svg:visible');
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  const card = page.locator('#card');
  await expect(card).toBeVisible();
  const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(label).toMatch(/^.+\. Mark 1 of \d+/);
  await expect(card.locator('li').first()).toBeVisible();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
  const first = await focused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).not.toBe(first);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('what a card says also stands in the data table', async ({ page }) => {
  const ids = await page.$$eval('.stage [data-rows]', (marks) =>
    marks.flatMap((mark) => (mark.getAttribute('data-rows') ?? '').split(' ')),
  );
  expect(ids.length).toBeGreaterThan(0);
  const rows = new Set(
    await page.$$eval('tr[data-row]', (all) => all.map((row) => row.getAttribute('data-row'))),
  );
  expect(ids.filter((id) => !rows.has(id))).toEqual([]);
});

test('a press on a mark opens its card, and a press elsewhere closes it', async ({
  page,
  hasTouch,
}) => {
  const mark = page.locator('.stage').first().locator('svg:visible [data-rows]').first();
  const box = await mark.boundingBox();
  if (!box) throw new Error('the first mark is not visible');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  await expect(page.locator('#card')).toBeVisible();
  const heading = page.locator('.step h3').first();
  await (hasTouch ? heading.tap() : heading.click());
  await expect(page.locator('#card')).toBeHidden();
});

test('the way through the marks begins with the countries, has two ends and a way out', async ({
  page,
}) => {
  const picture = page.locator('.stage').first().locator('svg:visible');
  await picture.focus();
  await expect(picture).toHaveRole('img');
  const told = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(told).toMatch(/the down arrow leads to its \d+ parts\.$/);
  const first = await told();
  await expect(picture).toHaveRole('group');
  expect(await picture.locator('text:not([aria-hidden])').count()).toBe(0);
  await page.keyboard.press('End');
  await expect.poll(told).toMatch(/Mark (\d+) of \1/);
  await page.keyboard.press('Home');
  await expect.poll(told).toBe(first);
  await page.keyboard.press('ArrowDown');
  await expect.poll(told).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await expect.poll(told).toBe(first);
  await page.keyboard.press('Escape');
  await expect(picture).toBeFocused();
  await expect(picture).toHaveRole('img');
});

test('a link leads past each stage', async ({ page }) => {
  const count = await page.locator('.stage').count();
  const ways = page.getByRole('link', { name: 'Past the figure' });
  await expect(ways).toHaveCount(count);
  await ways.first().focus();
  await page.keyboard.press('Enter');
  const beyond = page.locator('.scrolly').first().locator('xpath=following-sibling::*[1]');
  await expect(beyond).toBeFocused();
});

test('a card leaves the mark it tells of in view', async ({ page }) => {
  await visit(page, 'en/figures/partnership-network/#2026');
  const picture = page.locator('.view svg:visible').first();
  await picture.scrollIntoViewIfNeeded();
  await picture.focus();
  const covered: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#card')).toBeVisible();
    covered.push(
      ...(await page.evaluate(() => {
        const mark = document.activeElement;
        const card = document.querySelector('#card')?.getBoundingClientRect();
        if (!(mark instanceof SVGGeometryElement) || !card) return [];
        const matrix = mark.getScreenCTM();
        const length = mark.getTotalLength();
        if (!matrix) return [];
        const points = Array.from({ length: 21 }, (_, i) =>
          mark.getPointAtLength((length * i) / 20).matrixTransform(matrix),
        ).filter(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
        const under = points.filter(
          ({ x, y }) => x > card.left && x < card.right && y > card.top && y < card.bottom,
        );
        // A bundle of lines over the whole picture cannot be kept clear of; one line can.
        const most = (mark.getAttribute('d') ?? '').split('M').length > 2 ? points.length / 2 : 0;
        return under.length > most ? [mark.getAttribute('aria-label') ?? ''] : [];
      })),
    );
  }
  expect(covered).toEqual([]);
});
