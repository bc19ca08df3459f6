import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const SEARCH = 'en/search/';
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search for' });
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('[data-results]');
/** Asked of the page itself: the address changes some time before Playwright hears of it. */
const query = (page: Page): Promise<string> => page.evaluate(() => location.search);
const back = (page: Page) => page.evaluate(() => void setTimeout(() => history.back()));

test('what is typed is found, kept in the address, and there again after Back and a reload', async ({
  page,
}) => {
  await page.goto(SEARCH);
  await field(page).fill('frigates');
  await expect(status(page)).toHaveText(/^\d+ results for “frigates”: .*\d claims?/);
  expect(await query(page)).toBe('?q=frigates');
  await field(page).press('Enter');
  await field(page).fill('Kishida');
  await field(page).press('Enter');
  await expect(status(page)).toContainText('for “Kishida”');
  await expect(results(page).locator('mark').first()).toHaveText(/Kishida/);
  await back(page);
  await expect(field(page)).toHaveValue('frigates');
  await expect(status(page)).toContainText('for “frigates”');
  await page.reload();
  await expect(status(page)).toContainText('for “frigates”');
});

test('a result leads to the very place', async ({ page }) => {
  await page.goto(`${SEARCH}?q=frigates`);
  await results(page).getByRole('link', { name: 'Lines drawn since' }).click();
  await expect(page).toHaveURL(/\/en\/chapters\/the-lattice-and-the-sea\/#after-the-summit$/);
});

test('the rest of a group comes on demand, and the reader stands on the first of it', async ({
  page,
}) => {
  await page.goto(`${SEARCH}?q=Kishida`);
  const claims = page.locator('section').filter({ has: page.locator('#found-claims') });
  await expect(claims.locator('li')).toHaveCount(4);
  await expect(claims.locator('.verdict')).toHaveCount(4);
  const all = claims.getByRole('button', { name: /^Show all: / });
  const [count = ''] = /\d+/.exec((await all.textContent()) ?? '') ?? [];
  await all.click();
  await expect(claims.locator('li')).toHaveCount(Number(count));
  await expect(claims.locator('li a').nth(4)).toBeFocused();
});

test.describe('without finding anything', () => {
  for (const [asked, said] of [
    ['zxqvbl', 'Nothing found for “zxqvbl”.'],
    ['%', 'Nothing found for “%”.'],
  ] as const)
    test(`${asked} leads to the contents`, async ({ page }) => {
      await page.goto(`${SEARCH}?q=${encodeURIComponent(asked)}`);
      await expect(status(page)).toHaveText(said);
      await results(page).getByRole('link', { name: 'Go through the contents' }).click();
      await expect(page.locator('#contents')).toBeInViewport();
    });
});

test('names in Japanese, small letters and accents find the same person', async ({ page }) => {
  for (const asked of ['岸田', '文雄', 'kishida', 'Kishidá']) {
    await page.goto(`${SEARCH}?q=${encodeURIComponent(asked)}`);
    await expect(
      results(page).getByRole('link', { name: 'Kishida Fumio', exact: true }),
    ).toBeVisible();
  }
});

test('results are "for" the words that are said somewhere, and no others', async ({ page }) => {
  for (const [asked, said] of [
    ['Kishida zxqvbl', /^Nothing found for “zxqvbl”\. \d+ results for “Kishida”: /],
    ['kishidaxx', /^\d+ results for words like “kishidaxx”: /],
    ['kishidaxx zxqvbl', /^Nothing found for “zxqvbl”\. \d+ results for words like “kishidaxx”: /],
  ] as const) {
    await page.goto(`${SEARCH}?q=${encodeURIComponent(asked)}`);
    await expect(status(page)).toHaveText(said);
  }
});

test('who or what is asked for by its name comes first', async ({ page }) => {
  for (const [asked, name] of [
    ['Kishida', 'Kishida Fumio'],
    ['岸田文雄', 'Kishida Fumio'],
    ['Quad', 'Quad'],
  ] as const) {
    await page.goto(`${SEARCH}?q=${encodeURIComponent(asked)}`);
    await expect(results(page).getByRole('link').first()).toHaveText(name);
  }
});

test('nothing that is asked for becomes markup, and it may be long', async ({ page }) => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'x'.repeat(10_000),
  ];
  for (const asked of hostile) {
    await page.goto(`${SEARCH}?q=${encodeURIComponent(asked)}`);
    await expect(status(page)).toHaveText(/“/);
    await expect(page.locator('main').locator('img, script:not([src]):not([type])')).toHaveCount(0);
    expect((await field(page).inputValue()).length).toBeLessThanOrEqual(100);
  }
});

test.describe('when the index cannot be fetched', () => {
  // The browser says so, which is what is caused here.
  test.use({ expectedProblems: [/Failed to load resource|Loading failed|dynamically imported/] });
  test('the page says so, leads to the contents, and tries again', async ({ page }) => {
    await page.route('**/search/en/**', (route) => route.abort());
    await page.goto(`${SEARCH}?q=Kishida`);
    await expect(status(page)).toContainText('could not be loaded');
    await expect(page.getByRole('heading', { name: 'Contents' })).toBeVisible();
    await page.unroute('**/search/en/**');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is a list of contents, and says what is missing @chromium', async ({ page }) => {
    await page.goto(SEARCH);
    await expect(page.locator('form[role=search]')).toBeHidden();
    await expect(page.getByText('Searching needs a script')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Chapter \d: / })).not.toHaveCount(0);
  });
});

test('every page leads to the search with a plain link @chromium', async ({ page }) => {
  for (const path of ['en/', 'en/ledger/', 'en/chapters/the-lattice-and-the-sea/']) {
    await page.goto(path);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toHaveAttribute(
      'href',
      /\/en\/search\/$/,
    );
  }
});
