import type { Page } from '@playwright/test';
import { figures } from '../../src/figures/catalogue.ts';
import type { Offer } from '../../src/publish/embed/offer.ts';
import { scripts } from '../../src/editions/en/scripts.ts';
import { snippet, type Look, type SnippetKind } from '../../src/publish/embed/snippets.ts';
import { expect, test } from './site.ts';
import { viewIds } from '../../src/figures/views.ts';

const id = 'defense-spending';
const path = `en/figures/${id}/`;
const states = viewIds(figures.find((figure) => figure.id === id) ?? { views: [] });

const field = (page: Page, kind: SnippetKind) => page.locator(`#snippet-${kind}`);

const choice = (page: Page, name: string) => page.getByRole('combobox', { name });

async function offersOn(page: Page): Promise<readonly Offer[]> {
  return JSON.parse((await page.locator('#offers').textContent()) ?? '[]') as readonly Offer[];
}

/** Opens the page with its clock stopped: what a button says for a while then stays until it is read. */
async function openInStoppedTime(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.goto(path);
  await page.clock.pauseAt(60_000);
}

/** The fields that do not hold what is to be pasted for this offer and look. */
async function wrong(page: Page, offer: Offer, look: Look): Promise<readonly string[]> {
  const fields = await page.locator('textarea[data-kind]').all();
  expect(fields.length).toBeGreaterThan(3);
  const found: string[] = [];
  for (const one of fields) {
    const kind = (await one.getAttribute('data-kind')) as SnippetKind;
    if ((await one.inputValue()) !== snippet(scripts, kind, offer, look)) found.push(kind);
  }
  return found;
}

test('a choice of view, colours and parts is in every snippet at once @chromium', async ({
  page,
}) => {
  await page.goto(path);
  const offers = await offersOn(page);
  expect(offers).toHaveLength(states.length);
  const [first, , third] = offers;
  if (!first || !third) throw new Error('too few views');
  expect(await wrong(page, first, {})).toEqual([]);
  await choice(page, 'View').selectOption('2');
  expect(await wrong(page, third, {})).toEqual([]);
  await choice(page, 'Colours').selectOption('dark');
  expect(await wrong(page, third, { theme: 'dark' })).toEqual([]);
  await choice(page, 'Shows').selectOption('1');
  expect(await wrong(page, third, { theme: 'dark', plain: true })).toEqual([]);
  await choice(page, 'View').selectOption('0');
  expect(await wrong(page, first, { theme: 'dark', plain: true })).toEqual([]);
  expect(await field(page, 'url').inputValue()).toBe(first.page);
});

test('the preview is the very embed that was chosen @chromium', async ({ page }) => {
  await page.goto(path);
  await page.locator('.preview summary').click();
  const inside = page.frameLocator('.preview iframe');
  await expect(inside.locator('figure')).toHaveAttribute('data-state', states[0] ?? '');
  await choice(page, 'View').selectOption('3');
  await choice(page, 'Colours').selectOption('dark');
  await expect(inside.locator('figure')).toHaveAttribute('data-state', states[3] ?? '');
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(inside.locator('.takeaway')).toBeVisible();
  await choice(page, 'Shows').selectOption('1');
  await expect(inside.locator('.takeaway')).toBeHidden();
  await expect(inside.locator('figure svg.narrow')).toBeVisible();
});

test('a copied snippet is in the clipboard, and the button says so @chromium', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openInStoppedTime(page);
  const button = page.locator('[data-copy="snippet-frame"]');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await field(page, 'frame').inputValue());
  await page.clock.runFor(3000);
  await expect(button).toHaveText('Copy');
});

test('where the clipboard is closed, the snippet is selected for the reader’s own keys @chromium', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openInStoppedTime(page);
  const button = page.locator('[data-copy="snippet-image"]');
  await button.click();
  await expect(button).toContainText('Selected');
  await expect(field(page, 'image')).toBeFocused();
  const selected = await field(page, 'image').evaluate((one: HTMLTextAreaElement) =>
    one.value.slice(one.selectionStart, one.selectionEnd),
  );
  expect(selected).toBe(await field(page, 'image').inputValue());
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the snippets of the first view can be read and selected; no dead control is shown @chromium', async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('.choice')).toBeHidden();
    for (const button of await page.locator('[data-copy]').all()) await expect(button).toBeHidden();
    await expect(field(page, 'frame')).toBeVisible();
    const [offer] = await offersOn(page);
    if (!offer) throw new Error('no offer');
    expect(await field(page, 'frame').inputValue()).toBe(snippet(scripts, 'frame', offer));
    await page.locator('.preview summary').click();
    await expect(page.locator('.preview iframe')).toBeVisible();
  });
});
