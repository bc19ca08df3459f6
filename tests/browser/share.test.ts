import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './site.ts';
import { CHAPTER, visit } from './story.ts';

const SHARED = 'en/s/plumbing/';
const PLACE = new RegExp(`/${CHAPTER}#plumbing$`);

test('a shared link leads on to the place in the chapter, in that step’s state', async ({
  page,
}) => {
  await page.goto(SHARED);
  await expect(page).toHaveURL(PLACE);
  await expect(page.locator('#plumbing h3')).toBeInViewport();
  await expect(page.locator('.stage[data-figure="partnership-network"]')).toHaveAttribute(
    'data-state',
    '2023',
  );
});

// Playwright never hears of a page that Firefox brings back.
test('the back button leads out again @chromium', async ({ page }) => {
  await page.goto('en/glossary/');
  await page.goto(SHARED);
  await expect(page).toHaveURL(PLACE);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/glossary\/$/);
});

test('who comes from the chapter sees the page, its card and the way back @chromium', async ({
  page,
}) => {
  await visit(page, CHAPTER);
  await page.locator('.link-to[href$="#plumbing"]').click();
  await page.locator('.link-menu').getByRole('link', { name: 'Share page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The plumbing');
  await expect(page.locator('.shared img')).toHaveJSProperty('naturalWidth', 1200);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await page.getByRole('link', { name: 'Read on' }).click();
  await expect(page).toHaveURL(PLACE);
});

test.describe('without script @chromium', () => {
  test.use({ javaScriptEnabled: false });
  test('a shared link leads on as well, and the back button out again', async ({ page }) => {
    await page.goto('en/glossary/');
    await page.goto(SHARED, { waitUntil: 'commit' });
    await expect(page).toHaveURL(PLACE);
    await expect(page.locator('#plumbing h3')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/glossary\/$/);
  });
});
