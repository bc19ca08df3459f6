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
  const label = await page
    .locator('.stage svg:visible [data-rows]')
    .first()
    .getAttribute('data-label');
  await expect(card).toContainText(label ?? 'a label');
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
