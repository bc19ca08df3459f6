import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const LEDGER = 'en/ledger/';
/** Asked of the page itself: Playwright hears of a changed address some time after it. */
const query = (page: Page): Promise<string> => page.evaluate(() => location.search);
const verdict = (page: Page) => page.getByRole('combobox', { name: 'Verdict' });
const voice = (page: Page) => page.getByRole('combobox', { name: 'Said by' });

/** What the controls say, and whether the claims that show are those and no others. */
function told(page: Page) {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('select')];
    const claims = [...document.querySelectorAll<HTMLElement>('[data-claims] > li')];
    const wrong = claims.filter((claim) => {
      const fits = controls.every(
        ({ name, value }) => !value || claim.dataset[name]?.split(' ').includes(value),
      );
      return fits === claim.hidden;
    });
    const said = controls.map(({ value }) => value || 'all').join(' ');
    return wrong.length > 0 ? `${said}, and ${wrong.length} claims wrong` : said;
  });
}

/** Goes back or forward through the history; the page answers before it leaves. */
const travel = (page: Page, by: -1 | 1) =>
  page.evaluate((steps) => void setTimeout(() => history.go(steps)), by);

/** The id of the first claim with, or without, a verdict. */
const claim = (page: Page, selector: string) =>
  page.locator(`[data-claims] > li${selector}`).first().getAttribute('id') as Promise<string>;

test('the address has the filter, and the controls and the claims agree on every way in @chromium', async ({
  page,
}) => {
  await page.goto(LEDGER);
  await verdict(page).selectOption('contradicted');
  expect(await query(page)).toBe('?verdict=contradicted');
  await voice(page).selectOption('glosserman');
  expect(await query(page)).toBe('?verdict=contradicted&voice=glosserman');
  const both = 'contradicted glosserman all';
  expect(await told(page)).toBe(both);
  await page.reload();
  await expect.poll(() => told(page)).toBe(both);
  await page.goto('en/sources/');
  await travel(page, -1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The ledger');
  await expect.poll(() => told(page)).toBe(both);
  await travel(page, -1);
  await expect.poll(() => told(page)).toBe('contradicted all all');
  await travel(page, -1);
  await expect.poll(() => told(page)).toBe('all all all');
  await travel(page, 1);
  await expect.poll(() => told(page)).toBe('contradicted all all');
  expect(await query(page)).toBe('?verdict=contradicted');
});

test('a claim that stands in two chapters shows for each of them', async ({ page }) => {
  await page.goto(LEDGER);
  const both = page
    .locator('[data-chapter="the-ride-in-the-beast the-lattice-and-the-sea"]')
    .first();
  for (const title of ['The ride in the Beast', 'The lattice and the sea']) {
    await page.getByRole('combobox', { name: 'Chapter' }).selectOption(title);
    await expect(both).toBeVisible();
    await expect(both.getByRole('link', { name: title })).toBeVisible();
    expect(await told(page)).toMatch(/^all all the-/);
  }
  await page.getByRole('combobox', { name: 'Chapter' }).selectOption('The forge');
  await expect(both).toBeHidden();
});

test('keys that run through a list leave one entry in the history', async ({ page }) => {
  await page.goto(LEDGER);
  const before = await page.evaluate(() => history.length);
  for (const choice of ['confirmed', 'refined', 'contradicted'])
    await verdict(page).selectOption(choice);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await travel(page, -1);
  await expect.poll(() => told(page)).toBe('all all all');
});

test('a strange filter is none, and nothing of it becomes markup', async ({ page }) => {
  const evil = encodeURIComponent('"><img src=x onerror=alert(1)>');
  for (const [asked, wanted] of [
    ['?verdict=lies', 'all all all'],
    [`?verdict=${evil}&voice=glosserman`, 'all glosserman all'],
    [`?verdict=refined&verdict=opinion&constructor=1&__proto__=x`, 'refined all all'],
    [`?verdict=${'x'.repeat(5000)}&voice=%E0%A4%A`, 'all all all'],
  ] as const) {
    await page.goto(LEDGER + asked);
    await expect.poll(() => told(page)).toBe(wanted);
    await expect(page.locator('main img')).toHaveCount(0);
  }
});

test('a link to a claim shows it whatever the filter hides, again and again', async ({ page }) => {
  await page.goto(LEDGER);
  const hidden = await claim(page, ':not([data-verdict="contradicted"])');
  const follow = () =>
    page.evaluate((id) => {
      const link = document.createElement('a');
      link.href = `#${id}`;
      document.body.append(link);
      link.click();
      link.remove();
    }, hidden);
  for (let time = 0; time < 2; time++) {
    await verdict(page).selectOption('contradicted');
    await verdict(page).blur();
    await expect(page.locator(`#${hidden}`)).toBeHidden();
    await follow();
    await expect(page.locator(`#${hidden}`)).toBeInViewport();
    expect(await told(page)).toBe('all all all');
    expect(await query(page)).toBe('');
  }
  await travel(page, -1);
  await expect.poll(() => told(page)).toBe('contradicted all all');
});

test('an address with a filter and a claim that it hides shows the claim', async ({ page }) => {
  await page.goto(LEDGER);
  const hidden = await claim(page, '[data-verdict="refined"]');
  const shown = await claim(page, '[data-verdict="contradicted"]');
  await page.goto(`${LEDGER}?verdict=contradicted#${hidden}`);
  await expect(page.locator(`#${hidden}`)).toBeInViewport();
  expect(await told(page)).toBe('all all all');
  expect(await query(page)).toBe('');
  await page.goto(`${LEDGER}?verdict=contradicted#${shown}`);
  await expect(page.locator(`#${shown}`)).toBeInViewport();
  expect(await told(page)).toBe('contradicted all all');
});

test('a ledger from the browser’s own cache filters as its address says', async ({ page }) => {
  await page.goto(`${LEDGER}?verdict=contradicted`);
  await expect.poll(() => told(page)).toBe('contradicted all all');
  // A browser may set the controls of a page that it shows again to what they were at first.
  await page.evaluate(() => {
    for (const select of document.querySelectorAll('select')) select.selectedIndex = 0;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect.poll(() => told(page)).toBe('contradicted all all');
});

test('words find claims, alone and with the other filters, and stay in the address', async ({
  page,
}) => {
  await page.goto(LEDGER);
  const words = page.getByRole('searchbox', { name: 'With the words' });
  const shown = page.locator('[data-claims] > li:visible');
  await words.fill('AUKUS japan');
  await expect(page.locator('output')).toHaveText(/^\d+ of \d+ claims$/);
  const count = await shown.count();
  expect(count).toBeGreaterThan(0);
  for (const text of await shown.allTextContents())
    expect(text).toMatch(/aukus[^]*japan|japan[^]*aukus/i);
  expect(await query(page)).toBe('?words=AUKUS+japan');
  await words.fill('no such words');
  await expect(page.locator('output')).toHaveText(/^0 of /);
  await expect(page.locator('.groups > details:visible')).toHaveCount(0);
  await words.fill('AUKUS japan');
  await page.reload();
  await expect(words).toHaveValue('AUKUS japan');
  await expect(shown).toHaveCount(count);
  const lit = page.locator('.verdicts td > a:not(.off)');
  await expect(lit).toHaveCount(count);
  await travel(page, -1);
  await expect(words).toHaveValue('');
  await expect(page.locator('output')).toHaveText(/^\d+ claims$/);
});

test('a mark of the picture opens its claim, and the claim leads to its sentence and back', async ({
  page,
}) => {
  await page.goto(LEDGER);
  await page.locator('.verdicts td > a.contradicted').first().click();
  const entry = page.locator('[data-claims] > li:target');
  await expect(entry).toBeInViewport();
  const id = (await entry.getAttribute('id')) ?? '';
  await entry.locator('a[href*="/chapters/"]').first().click();
  const sentence = page.locator(`[data-claim="${id}"]:target`);
  await expect(sentence).toBeInViewport();
  await sentence.locator('.mark').evaluate((mark: HTMLAnchorElement) => {
    location.href = mark.href;
  });
  await expect(page.locator(`[data-claims] > li[id="${id}"]`)).toBeInViewport();
});

test('a claim shows without script, by its link and in the picture @chromium', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(`${LEDGER}#C050`);
  await expect(page.locator('#C050')).toBeInViewport();
  await page.locator('.verdicts td > a.contradicted').first().click();
  await expect(page.locator('[data-claims] > li:target')).toBeInViewport();
  await expect(page.locator('[data-filters]')).toBeHidden();
  await context.close();
});

for (const width of [390, 820, 1440])
  test(`the ledger is short, stays put and fits a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          Object.assign(window, {
            shifts: (window as unknown as { shifts: number }).shifts + entry.value,
          });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(LEDGER);
    await expect(page.locator('output')).toHaveText(/^\d+ claims$/);
    await page.evaluate(() => document.fonts.ready);
    const told = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      over: document.documentElement.scrollWidth - innerWidth,
      shifts: (window as unknown as { shifts: number }).shifts,
    }));
    expect(told.height).toBeLessThan(5000);
    expect(told.over).toBeLessThanOrEqual(0);
    expect(told.shifts).toBeLessThanOrEqual(0.01);
  });
