import type { Page } from '@playwright/test';
import { scripts } from '../../src/editions/en/scripts.ts';
import { snippet, type Look } from '../../src/publish/embed/snippets.ts';
import type { Offer } from '../../src/publish/embed/offer.ts';
import { expect, test } from './site.ts';
import { CHAPTER } from './story.ts';

const FIGURE = 'en/figures/defense-spending/';
const OTHER = 'en/chapters/promises-kept/';

const path = (page: Page): string => new URL(page.url()).pathname;

/** Ways in which a page is shown again. Firefox under Playwright cannot be asked after going back. */
const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a reload': (page) => page.reload(),
  'Back @chromium': async (page) => {
    const here = path(page);
    await page.goto('en/sources/');
    await page.goBack();
    expect(path(page)).toBe(here);
  },
};

/** Which fields hold another snippet than the one that the controls of the embed choice ask for. */
async function wrong(page: Page): Promise<readonly string[]> {
  const { fields, chosen, offers, shown } = await page.evaluate(() => {
    const areas = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-kind]')];
    const selects = [...document.querySelectorAll<HTMLSelectElement>('.choice select')];
    return {
      fields: areas.map(({ dataset, value }) => [dataset['kind'] ?? '', value] as const),
      chosen: Object.fromEntries(selects.map(({ name, value }) => [name, value])),
      offers: document.getElementById('offers')?.textContent ?? '[]',
      shown: document.querySelector<HTMLIFrameElement>('.preview iframe')?.src ?? '',
    };
  });
  const offer = (JSON.parse(offers) as readonly Offer[])[Number(chosen['view'])];
  if (!offer) return ['no such view'];
  const theme = chosen['theme'] === 'dark' ? 'dark' : undefined;
  const look: Look = { theme, plain: chosen['plain'] === '1' };
  const bad = fields.filter(
    ([kind, text]) => text !== snippet(scripts, kind as 'url', offer, look),
  );
  const isSeen =
    shown.includes(new URL(offer.embed).pathname) && shown.includes('theme=dark') === !!theme;
  return [...bad.map(([kind]) => kind), ...(isSeen ? [] : [`preview of ${shown}`])];
}

for (const [way, again] of Object.entries(ways)) {
  test(`after ${way} the embed choice and its snippets agree`, async ({ page }) => {
    await page.goto(FIGURE);
    await page.getByRole('combobox', { name: 'View' }).selectOption('2');
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    expect(await wrong(page)).toEqual([]);
    await again(page);
    await expect.poll(() => wrong(page)).toEqual([]);
  });

  test(`after ${way} the judge says what it shows`, async ({ page }) => {
    await page.goto(OTHER);
    const judge = page.locator('[data-judge]');
    await judge.getByRole('button', { name: 'kept', exact: true }).first().click();
    await again(page);
    await expect(judge).toBeVisible();
    const agree = await judge.evaluate((whole) =>
      [...whole.querySelectorAll('fieldset')].map(
        (one) =>
          Boolean(one.querySelector('[aria-pressed=true]')) ===
          !one.querySelector<HTMLElement>('.ours')?.hidden,
      ),
    );
    expect(agree).toEqual([true, true, true]);
  });
}

test('a page from the browser’s own cache reads as the reader has chosen since', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await expect(page.locator('.stage').first()).toBeVisible();
  // As a choice on another page and the way back to this one leave it.
  const back = (choice: string) =>
    page.evaluate((reading) => {
      localStorage.setItem('reading', reading);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, choice);
  await back('unrolled');
  await expect(page.getByRole('button', { name: 'Read with scrolling effects' })).toBeVisible();
  await expect(page.locator('.still').first()).toBeVisible();
  await expect(page.locator('.stage').first()).toBeHidden();
  await back('scroll');
  await expect(page.getByRole('button', { name: 'Read without scrolling effects' })).toBeVisible();
  await expect(page.locator('.stage').first()).toBeVisible();
});

test('choosing what to embed adds nothing to the way back', async ({ page }) => {
  await page.goto(FIGURE);
  await page.locator('.preview summary').click();
  const inside = page.frameLocator('.preview iframe').locator('figure');
  await expect(inside).toBeVisible();
  const before = await page.evaluate(() => history.length);
  for (const view of ['2', '3']) {
    const from = (await inside.getAttribute('data-state')) ?? '';
    await page.getByRole('combobox', { name: 'View' }).selectOption(view);
    await expect(inside).not.toHaveAttribute('data-state', from);
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a second press on a link to a folded place opens it again', async ({ page }) => {
  await page.goto(CHAPTER);
  const fold = page.locator('details[id]').first();
  const id = (await fold.getAttribute('id')) ?? '';
  const follow = () =>
    page.evaluate((place) => {
      const link = document.createElement('a');
      link.href = `#${place}`;
      document.body.append(link);
      link.click();
      link.remove();
    }, id);
  for (let time = 0; time < 2; time++) {
    await fold.evaluate((details: HTMLDetailsElement) => {
      details.open = false;
    });
    await follow();
    await expect(fold).toHaveJSProperty('open', true);
  }
});
