import { AxeBuilder } from '@axe-core/playwright';
import type { Route } from '@playwright/test';
import { copied, field, holdClipboard, linkTo, menuOf, open, select, STEP } from './link-menu.ts';
import { expect, test } from './site.ts';
import { CHAPTER, jumpTo, stepsOf, visit } from './story.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PUBLISHED = `https://latticework.example/${CHAPTER}`;
test('every step, section and figure has a link named after it, of 24 px or more', async ({
  page,
}) => {
  await visit(page, CHAPTER);
  const steps = await stepsOf(page);
  const figures = await page.locator('.figure-title').evaluateAll((all) => all.map(({ id }) => id));
  expect(steps.length).toBeGreaterThan(5);
  for (const id of [...steps.map((step) => step.id), ...figures]) {
    const link = linkTo(page, id);
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), id).toBeGreaterThanOrEqual(24);
    const heading = page.locator(`#${id}:is(h2), #${id}-heading`);
    await expect(link).toHaveAccessibleName(
      `Link to: ${((await heading.textContent()) ?? '').trim()}`,
    );
  }
});

// Firefox without a display says that nothing can hover.
test('shows on hover and on focus @wide @chromium', async ({ page }) => {
  await visit(page, CHAPTER);
  await jumpTo(page, STEP);
  const link = linkTo(page, STEP);
  await expect(link).toHaveCSS('opacity', '0');
  await page.locator(`#${STEP} p`).first().hover();
  await expect(link).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await expect(link).toHaveCSS('opacity', '0');
  await page.locator(`#${STEP}`).focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(link).toHaveCSS('opacity', '1');
});

test('is always there for a finger, clear of the words @narrow', async ({ page }) => {
  await visit(page, CHAPTER);
  for (const { id } of await stepsOf(page)) {
    await expect(linkTo(page, id)).toHaveCSS('opacity', '1');
    const apart = await page.evaluate((step) => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById(`${step}-heading`) ?? document.body);
      const words = [...range.getClientRects()];
      const link = document.querySelector(`.link-to[href$="#${step}"]`)?.getBoundingClientRect();
      return Math.max(...words.map(({ right }) => right)) <= (link?.left ?? 0) + 6;
    }, id);
    expect(apart, id).toBe(true);
  }
});

test('opens from the keyboard, and Esc gives the focus back', async ({ page }) => {
  await visit(page, CHAPTER);
  const link = linkTo(page, STEP);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(menuOf(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menuOf(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('a press elsewhere and the close button close it', async ({ page, viewport }) => {
  await visit(page, CHAPTER);
  await open(page, STEP);
  // Between the margins, where another link may be.
  await page.mouse.click((viewport?.width ?? 0) / 2, 2);
  await expect(menuOf(page)).toBeHidden();
  await open(page, STEP);
  await menuOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(menuOf(page)).toBeHidden();
  await expect(linkTo(page, STEP)).toBeFocused();
});

test('copies the published address and nothing of how this reader reads', async ({ page }) => {
  await holdClipboard(page, true);
  await visit(page, `${CHAPTER}?theme=dark&plain=1#plumbing`);
  await open(page, STEP);
  await menuOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(menuOf(page).getByText('Copied: link')).toBeVisible();
  await expect.poll(() => copied(page)).toBe(`${PUBLISHED}#${STEP}`);
  expect(await linkTo(page, STEP).getAttribute('href')).not.toContain('theme');
  await menuOf(page).getByRole('button', { name: 'Copy share link' }).click();
  await expect.poll(() => copied(page)).toBe(`https://latticework.example/en/s/${STEP}/`);
  await menuOf(page).getByRole('button', { name: 'APA 7' }).click();
  await expect.poll(() => copied(page)).toContain(`The lattice and the sea. ${PUBLISHED}#${STEP}`);
  await expect(field(page)).toHaveValue((await copied(page)) ?? '');
});

test('a figure is shared by its own page', async ({ page }) => {
  await holdClipboard(page, true);
  await visit(page, CHAPTER);
  const id = (await page.locator('.figure-title').first().getAttribute('id')) ?? '';
  await linkTo(page, id).click();
  await menuOf(page).getByRole('button', { name: 'Copy share link' }).click();
  await expect
    .poll(() => copied(page))
    .toBe(`https://latticework.example/en/figures/${id.replace('figure-', '')}/`);
});

test('without a clipboard the words are selected for the reader’s own keys', async ({ page }) => {
  await holdClipboard(page, false);
  await visit(page, CHAPTER);
  await open(page, STEP);
  await menuOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(menuOf(page).getByText('Selected: copy it with your keys')).toBeVisible();
  const selected = await field(page).evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(`${PUBLISHED}#${STEP}`);
});

test.describe('with the menu open @chromium', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a chapter has no violation in the ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await visit(page, CHAPTER);
      await jumpTo(page, STEP);
      await select(page, STEP, 'ten days', 'the Philippines');
      await linkTo(page, STEP).click();
      await menuOf(page).getByRole('button', { name: 'Copy link' }).click();
      await expect(menuOf(page).locator('.said')).not.toBeEmpty();
      const inMenu = new AxeBuilder({ page }).include('.link-menu').withTags(TAGS);
      // What the menu covers is no target while it is open.
      const around = new AxeBuilder({ page }).withTags(TAGS).disableRules('target-size');
      const { violations } = await inMenu.analyze();
      violations.push(...(await around.analyze()).violations);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    });
  }
});

test.describe('without script @chromium', () => {
  test.use({ javaScriptEnabled: false });
  test('the link is a plain one to its place', async ({ page }) => {
    await page.goto(CHAPTER);
    await linkTo(page, STEP).click();
    await expect(page).toHaveURL(new RegExp(`#${STEP}$`));
    await expect(page.locator(`#${STEP} h3`)).toBeInViewport();
  });
});

test.describe('where the menu does not come, a link', () => {
  // Lost on purpose.
  test.use({ expectedProblems: [/link-open|MIME|module/] });
  const MENU = '**/_astro/link-open*.js';

  for (const [what, lose] of [
    ['is not found', (route: Route) => route.fulfill({ status: 404, body: '' })],
    ['never ends', () => new Promise<void>(() => undefined)],
  ] as const)
    test(`leads to its place: the file ${what}`, async ({ page }) => {
      await page.clock.install();
      await page.route(MENU, lose);
      await visit(page, CHAPTER);
      const asked = page.waitForRequest(MENU);
      await jumpTo(page, STEP);
      await linkTo(page, STEP).click();
      await asked;
      await page.clock.runFor(5000);
      await expect(page).toHaveURL(new RegExp(`#${STEP}$`));
      await linkTo(page, 'plumbing').click();
      await expect(page).toHaveURL(/#plumbing$/);
      await expect(page.locator('#plumbing h3')).toBeInViewport();
      // The story goes on scrolling.
      await expect(page.locator('.stage').first()).toBeVisible();
    });
});

test('a page brings the menu along with the first press only', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, CHAPTER);
  expect(asked.filter((url) => url.includes('link-open'))).toEqual([]);
  await open(page, STEP);
  expect(asked.filter((url) => url.includes('link-open'))).toHaveLength(1);
});

test('a view on a figure’s own page has its link, which leads to the view', async ({ page }) => {
  await holdClipboard(page, true);
  await visit(page, 'en/figures/trade-shares/?theme=dark');
  await page.locator('#three-numbers').scrollIntoViewIfNeeded();
  const link = linkTo(page, 'three-numbers');
  const box = await link.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await link.click();
  await expect(menuOf(page).getByRole('button', { name: 'Copy share link' })).toBeHidden();
  await menuOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect
    .poll(() => copied(page))
    .toBe('https://latticework.example/en/figures/trade-shares/#three-numbers');
  await menuOf(page).getByRole('button', { name: 'Credit line' }).click();
  await expect.poll(() => copied(page)).toContain('/en/figures/trade-shares/#three-numbers');
});
