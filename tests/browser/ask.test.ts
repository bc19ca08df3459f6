import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { figures } from '../../src/figures/catalogue.ts';
import { expect, test } from './site.ts';

/** The figure of these tests: its choices are ticks and one of two. */
const ID = 'defense-spending';
const PATH = `en/figures/${ID}/`;
const OWN = '?count=programme,realignment&by=calendar';

const answer = (page: Page) => page.locator('.asked .takeaway');
const ready = (page: Page) => expect(page.locator('.ask form')).toBeVisible();
const drawn = (page: Page): Promise<string> =>
  page.locator('.asked [role="img"]').evaluate((svg) => svg.innerHTML);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a choice moves picture, sentence, words, table and address together', async ({ page }) => {
  await page.goto(`${PATH}#ask`);
  await ready(page);
  await expect(answer(page)).toContainText('2.0% by Tokyo’s count');
  const before = await drawn(page);
  await page.getByLabel('coast guard, peacekeeping').uncheck();
  await expect(page).toHaveURL(/\?count=programme,realignment,ministries,supplementary#ask$/);
  await expect(answer(page)).toContainText('1.8% by your count');
  await expect(page.locator('.ask-words')).toContainText('10.3 trillion yen');
  await page.getByText('The numbers of this answer').click();
  await expect(page.getByRole('row', { name: 'Your count' })).toContainText('10.3');
  expect(await drawn(page)).not.toBe(before);
  await expect(page.locator('.ask [role=status]')).toHaveText(
    (await answer(page).textContent()) ?? '',
  );
});

test('Back, Forward and a reload show what the address says', async ({ page }) => {
  await page.goto(`${PATH}#ask`);
  await ready(page);
  await page.getByLabel('calendar 2025').check();
  await expect(page).toHaveURL(/\?by=calendar#ask$/);
  await page.getByLabel('supplementary budget').uncheck();
  await expect(page).toHaveURL(/by=calendar#ask$/);
  // What goes out is gone when all has arrived.
  await expect(page.locator('.asked [data-gone]')).toHaveCount(0);
  const asked = await drawn(page);
  const address = page.url();
  await page.goBack();
  await expect(page.getByLabel('supplementary budget')).toBeChecked();
  await expect(answer(page)).toContainText('1.7%');
  await page.goBack();
  await expect(answer(page)).toContainText('2.0% by Tokyo’s count');
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(address);
  await expect.poll(() => drawn(page)).toBe(asked);
  await page.reload();
  await ready(page);
  await expect(page.getByLabel('supplementary budget')).not.toBeChecked();
  await expect.poll(() => drawn(page)).toBe(asked);
});

test('views of the story and questions leave each other alone', async ({ page }) => {
  await page.goto(`${PATH}${OWN}#peers`);
  await expect(page.locator('.view')).toHaveAttribute('data-state', 'peers');
  await page.locator('#ask').scrollIntoViewIfNeeded();
  await ready(page);
  await expect(answer(page)).toContainText('1.32%');
  await page.getByLabel('moving US bases').uncheck();
  await expect(page).toHaveURL(/\?count=programme&by=calendar#peers$/);
  await expect(page.locator('.view')).toHaveAttribute('data-state', 'peers');
});

test('the keyboard asks, and the way back to the story is one press', async ({ page }) => {
  await page.goto(`${PATH}${OWN}#ask`);
  await ready(page);
  await page.getByLabel('coast guard, peacekeeping').focus();
  await page.keyboard.press('Space');
  await expect(answer(page)).toContainText('the coast guard');
  await page.getByRole('button', { name: 'Back to the story’s view' }).focus();
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('2.0% by Tokyo’s count');
  await expect(page).toHaveURL(new RegExp(`${ID}/#ask$`));
});

for (const [what, query] of [
  ['a broken escape', '?count=%E0%A4%A&by=%'],
  ['ten thousand characters', `?count=${'x'.repeat(10_000)}`],
  ['markup', '?count=<img src=x onerror=alert(1)>&by="><script>'],
  ['names that nobody gave', '?by=constructor&count=__proto__&zzz=1'],
] as const)
  test(`${what} in the address gives the story’s view`, async ({ page }) => {
    await page.goto(`${PATH}${query}#ask`);
    await ready(page);
    await expect(answer(page)).toContainText('2.0% by Tokyo’s count');
    await expect(page.locator('.ask img, .ask script')).toHaveCount(0);
  });

test('of a doubled name the first that is known counts', async ({ page }) => {
  await page.goto(`${PATH}?by=nobody&by=calendar&by=fiscal-2022#ask`);
  await ready(page);
  await expect(page.getByLabel('calendar 2025')).toBeChecked();
});

test('controls are large enough for a finger', async ({ page }) => {
  await page.goto(`${PATH}#ask`);
  await ready(page);
  for (const control of await page
    .locator('.ask label:has(input):visible, .ask button:visible')
    .all()) {
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

for (const [what, path] of [
  ['a page', `${PATH}${OWN}#ask`],
  ['a frame', `en/embed/${ID}/ask/${OWN}`],
] as const)
  test(`questions in ${what} have no violation, light and dark @chromium`, async ({ page }) => {
    await page.goto(path);
    await ready(page);
    await page.getByText('Take this answer along').click();
    await page.getByText('The numbers of this answer').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('.ask').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

test('nothing is fetched for questions until a reader comes near', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/ask.js')) asked.push(request.url());
  });
  await page.goto(PATH, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.locator('#ask').scrollIntoViewIfNeeded();
  await ready(page);
  expect(asked).toHaveLength(1);
});

test('what is taken along is the answer: link, frame, citation, table and picture @chromium', async ({
  page,
}) => {
  await page.goto(`${PATH}${OWN}#ask`);
  await ready(page);
  await page.getByText('Take this answer along').click();
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue(/by=calendar#ask$/);
  await expect(page.locator('[data-take=embed]')).toHaveValue(
    /embed\/defense-spending\/ask\/\?count=programme,realignment&amp;by=calendar"/,
  );
  await expect(page.locator('[data-take=citation]')).toHaveValue(/by=calendar#ask/);
  const file = async (kind: string): Promise<Buffer> => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: kind, exact: true }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
    return readFileSync(await download.path());
  };
  const csv = (await file('CSV')).toString();
  expect(csv).toContain('own,Your count,8.70,658.9,1.32');
  const svg = (await file('SVG')).toString();
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(svg).toContain('1.32%');
  expect(svg.replaceAll(/<[^>]*>/g, '')).toContain('by=calendar');
  expect((await file('PNG')).subarray(1, 4).toString()).toBe('PNG');
});

test('the story has the questions behind a button, and its address stays the story’s', async ({
  page,
}) => {
  await page.goto('en/chapters/shoulder-to-shoulder/');
  const step = page.locator('.ask-step');
  await step.scrollIntoViewIfNeeded();
  await expect(step.locator('form')).toBeHidden();
  await step.getByRole('button', { name: 'Count for yourself' }).click();
  await expect(step.getByLabel('the ministry’s programme')).toBeFocused();
  await step.getByLabel('supplementary budget').uncheck();
  await expect(step.locator('.takeaway')).toContainText('1.8% by your count');
  expect(new URL(page.url()).search).toBe('');
});

test('a frame asks for one thing beside itself, and keeps the way back of its host', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`en/embed/${ID}/ask/?count=programme&theme=dark`);
  await ready(page);
  await expect(answer(page)).toContainText('1.51%');
  await page.getByLabel('calendar 2025').check();
  await expect(page).toHaveURL(/\?count=programme&by=calendar&theme=dark$/);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  expect(asked.filter((path) => !/\.(?:ico|svg|png)$/.test(path))).toHaveLength(2);
});

test.describe('without script @chromium', () => {
  test.use({ javaScriptEnabled: false });
  for (const { id } of figures.filter(({ ask }) => ask))
    test(`${id} shows the story’s view, its numbers, and a line on what would be here`, async ({
      page,
    }) => {
      await page.goto(`en/figures/${id}/?anything=1#ask`);
      await expect(page.locator('.asked [role="img"]')).toBeVisible();
      await expect(page.locator('.ask form')).toBeHidden();
      await expect(page.locator('.ask noscript p')).toBeVisible();
      await expect(page.locator('.ask tbody tr').first()).toBeAttached();
    });
});
