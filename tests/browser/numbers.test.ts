import { expect, test } from './site.ts';
import { CHAPTER, visit } from './story.ts';

const NUMBER = 'a[data-value="partnership-network/without-us-2026"]';
const PAGE = 'en/figures/partnership-network/numbers/';

test('a number opens its rule, its first rows with their sources, and the way to the rest', async ({
  page,
  hasTouch,
}) => {
  await visit(page, CHAPTER);
  const number = page.locator(`.step ${NUMBER}`).first();
  await number.scrollIntoViewIfNeeded();
  await (hasTouch ? number.tap() : number.click());
  const card = page.locator('#card');
  await expect(card.locator('.rule')).toContainText('Agreements without the United States');
  await expect(card.locator('li')).toHaveCount(8);
  for (const row of await card.locator('li').all())
    await expect(row.locator('a[href^="http"]')).toHaveCount(1);
  const more = card.getByRole('link', { name: /^and \d+ more$/ });
  await expect(more).toHaveAttribute('href', new RegExp(`${PAGE}#without-us-2026$`));
  expect(new URL(page.url()).pathname).toContain(CHAPTER);
  await page.mouse.click(2, 2);
  await expect(card).toBeHidden();
});

test('Enter opens it too, and Esc gives the focus back', async ({ page }) => {
  await visit(page, CHAPTER);
  const number = page.locator(`.step ${NUMBER}`).first();
  await number.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('#card');
  await expect(card.locator('.rule')).toBeVisible();
  await card.locator('li a').first().focus();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(number).toBeFocused();
});

test('Tab goes from a number into its card @chromium', async ({ page }) => {
  await visit(page, CHAPTER);
  await page.locator(`.step ${NUMBER}`).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#card .rule')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('#card :focus')).toHaveCount(1);
});

test('a press with a key held is the browser’s own', async ({ page }) => {
  await visit(page, CHAPTER);
  const left = await page
    .locator(`.step ${NUMBER}`)
    .first()
    .evaluate((link) => {
      const press = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
      // The tab that it would open is no part of this.
      addEventListener('click', (event) => event.preventDefault(), { once: true });
      let stopped: boolean | undefined;
      document.addEventListener(
        'click',
        (event) => {
          stopped = event.defaultPrevented;
        },
        { once: true },
      );
      link.dispatchEvent(press);
      return stopped;
    });
  expect(left).toBe(false);
  await expect(page.locator('#card')).toBeHidden();
});

test('the headline of a figure opens its numbers, in a chapter and on the figure’s page', async ({
  page,
}) => {
  await visit(page, 'en/figures/partnership-network/#second-hub');
  await page.locator('.view .takeaway a[data-value]').first().click();
  await expect(page.locator('#card .rule')).toContainText('Agreements without the United States');
});

test.describe('where the rows cannot be had', () => {
  test.use({ expectedProblems: [/Failed to load resource|ERR_FAILED|NetworkError|connection/i] });

  test('the card says so and offers the way', async ({ page }) => {
    await visit(page, CHAPTER);
    await page.route(`**/${PAGE}`, (route) => route.abort());
    await page.locator(`.step ${NUMBER}`).first().click();
    const card = page.locator('#card');
    await expect(card).toContainText('could not be fetched');
    await expect(card.getByRole('link')).toHaveAttribute('href', /numbers\/#without-us-2026$/);
  });
});

test('while the rows are on their way the card says so', async ({ page }) => {
  await visit(page, CHAPTER);
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(`**/${PAGE}`, async (route) => {
    await held;
    await route.continue();
  });
  await page.locator(`.step ${NUMBER}`).first().click();
  await expect(page.locator('#card')).toContainText('Fetching');
  go();
  await expect(page.locator('#card .rule')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a number leads to the same on a page of the figure @chromium', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.locator(`.step ${NUMBER}`).first().click();
    await expect(page).toHaveURL(new RegExp(`${PAGE}#without-us-2026$`));
    const value = page.locator('#without-us-2026');
    await expect(value.locator('.rule')).toBeInViewport();
    await expect(value.locator(':scope > ul li')).toHaveCount(8);
    await value.locator('summary').click();
    await expect(value.locator('details li').last()).toBeVisible();
  });
});

test('a mark’s card leads to the row’s source @chromium', async ({ page }) => {
  await visit(page, CHAPTER);
  await page.locator('.stage').first().locator('svg:visible').focus();
  await page.keyboard.press('ArrowRight');
  const way = page.locator('#card li a').last();
  const href = (await way.getAttribute('href')) ?? '';
  expect(href).toMatch(/figures\/partnership-network\/#row-T\d+$/);
  await way.click();
  const row = page.locator(`[id="${href.split('#')[1] ?? ''}"]`);
  await expect(row).toBeInViewport();
  await expect(row.locator('a[href^="http"]')).toHaveCount(1);
});
