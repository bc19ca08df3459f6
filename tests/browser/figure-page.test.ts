import type { Page } from '@playwright/test';
import { figures } from '../../src/figures/catalogue.ts';
import { expect, test } from './site.ts';
import { viewIds } from '../../src/figures/views.ts';
import { visit } from './story.ts';

/** A figure with many views, whose drawings have ids in them. */
const [figure] = figures.filter(({ id }) => id === 'defense-spending');
if (!figure) throw new Error('the figure of these tests is gone');
const { id } = figure;
const states = viewIds(figure);
const [first = '', second = '', third = ''] = states;
const path = `en/figures/${id}/`;
const last = states.at(-1) ?? '';

const stage = (page: Page) => page.locator('.view');
const control = (page: Page, state: string) => page.locator(`[data-view="${state}"]`);
const takeawayOf = (page: Page, state: string): Promise<string | null> =>
  page.locator(`[id="${state}"] .takeaway`).textContent();

/** What the visible drawing of the stage is made of, without ids of the place it stands in. */
const drawn = (page: Page): Promise<string> =>
  page
    .locator('.view svg:visible')
    .evaluate((svg) => [...svg.querySelectorAll('*')].map((mark) => mark.outerHTML).join('\n'));

/** Changes the address's hash, and waits until the page has heard of it. */
const changeHash = (page: Page, hash: string): Promise<void> =>
  page.evaluate(async (name) => {
    const heard = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = name;
    await heard;
  }, hash);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a control shows its view: picture, finding and address follow @chromium', async ({
  page,
}) => {
  await visit(page, path);
  const before = await drawn(page);
  await control(page, second).click();
  await expect(stage(page)).toHaveAttribute('data-state', second);
  const takeaway = (await takeawayOf(page, second)) ?? '';
  await expect(stage(page).locator('.takeaway')).toHaveText(takeaway);
  const name = await page.locator(`[id="${second}"] h3`).textContent();
  const label = new RegExp(`: ${name?.trim() ?? ''}$`);
  await expect(page.locator('.view svg:visible')).toHaveAttribute('aria-label', label);
  await expect(control(page, second)).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('[data-view][aria-current]')).toHaveCount(1);
  await expect(page).toHaveURL(new RegExp(`#${second}$`));
  expect(await drawn(page)).not.toBe(before);
});

test('a view looks the same whatever was shown before it @chromium', async ({ page }) => {
  await visit(page, `${path}#${third}`);
  await expect(stage(page)).toHaveAttribute('data-state', third);
  await expect(stage(page).locator('.takeaway')).toHaveText((await takeawayOf(page, third)) ?? '');
  const direct = await drawn(page);
  const looks = new Set<string>();
  for (const state of [last, first, second, third]) {
    await control(page, state).click();
    const takeaway = await takeawayOf(page, state);
    await expect(stage(page).locator('.takeaway')).toHaveText(takeaway ?? '');
    looks.add(await drawn(page));
  }
  expect(looks.size).toBe(4);
  expect(await drawn(page)).toBe(direct);
});

test('the keyboard switches views, and a screen reader hears which @chromium', async ({ page }) => {
  await visit(page, path);
  await control(page, first).focus();
  await page.keyboard.press('Tab');
  await expect(control(page, second)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(stage(page)).toHaveAttribute('data-state', second);
  await expect(control(page, second)).toBeFocused();
  const name = (await control(page, second).textContent())?.trim() ?? '';
  await expect(page.locator('.views [aria-live]')).toContainText(name);
  await expect(page.locator('.views [aria-live]')).not.toHaveText(`${name}.`);
});

test('a changed address changes the view @chromium', async ({ page }) => {
  await page.goto(path);
  await changeHash(page, last);
  await expect(stage(page)).toHaveAttribute('data-state', last);
  await changeHash(page, 'use');
  await expect(stage(page)).toHaveAttribute('data-state', last);
});

/** The view that control, stage, finding and picture agree on; empty where they do not. */
const agreed = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const view = document.querySelector<HTMLElement>('.view');
    const state = view?.dataset['state'] ?? '';
    const takeaway = document.querySelector(`[id="${state}"] .takeaway`)?.textContent ?? '?';
    const name = document.querySelector(`[id="${state}"] h3`)?.textContent ?? '?';
    const current = document.querySelectorAll('[data-view][aria-current]');
    const says = [
      current.length === 1 && current[0]?.getAttribute('data-view') === state,
      view?.querySelector('.takeaway')?.textContent.trim() === takeaway.trim(),
      [...(view?.querySelectorAll('svg') ?? [])].every((svg) =>
        svg.getAttribute('aria-label')?.endsWith(`: ${name.trim()}`),
      ),
    ];
    return says.every(Boolean) ? state : '';
  });

test('control, picture and address agree on every way in @chromium', async ({ page }) => {
  const shows = (state: string) => expect.poll(() => agreed(page)).toBe(state);
  await page.goto(path);
  await shows(first);
  await page.goto('about:blank');
  await page.goto(`${path}#${third}`);
  await shows(third);
  await control(page, second).click();
  await shows(second);
  await page.reload();
  await shows(second);
  // A section of the page is no view; the view stays, and Back finds it.
  await changeHash(page, 'use');
  await shows(second);
  await page.goBack();
  await shows(second);
  await changeHash(page, last);
  await shows(last);
  await page.goBack();
  await shows(second);
  await page.goForward();
  await shows(last);
  // To another page and back, as a page kept alive and as one loaded anew.
  await page.goto('en/about/');
  await page.goBack();
  await shows(last);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await shows(last);
  await page.evaluate((state) => {
    const link = document.createElement('a');
    link.href = `#${state}`;
    document.body.append(link);
    link.click();
  }, last);
  await shows(last);
});

test('a strange address shows the first view, and the controls still work', async ({ page }) => {
  test.slow();
  for (const strange of ['#100%', '#%E0%A4', '#"]', `#${'a'.repeat(9000)}`, '#constructor']) {
    await page.goto('about:blank');
    await page.goto(path + strange);
    await expect.poll(() => agreed(page)).toBe(first);
    await control(page, second).click();
    await expect.poll(() => agreed(page)).toBe(second);
  }
});

test('no two things on the page share an id, whatever is shown', async ({ page }) => {
  test.slow();
  await visit(page, path);
  for (const state of states) {
    await control(page, state).click();
    await expect(stage(page)).toHaveAttribute('data-state', state);
    const ids = await page.$$eval('[id]', (all) => all.map((one) => one.id));
    expect(ids.filter((one, i) => ids.indexOf(one) < i)).toEqual([]);
    const lost = await page.$$eval('.view svg :not([data-gone], [data-gone] *)', (marks) =>
      marks.flatMap((mark) =>
        [...mark.attributes].flatMap(({ value }) => {
          const [, to] = /^url\(#(.*)\)$/.exec(value) ?? [];
          return to !== undefined && !mark.closest('svg')?.querySelector(`[id="${to}"]`)
            ? [to]
            : [];
        }),
      ),
    );
    expect(lost, state).toEqual([]);
  }
});

test('a window that grows wide shows the same view large @chromium @wide', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(path);
  await control(page, second).click();
  await expect(stage(page)).toHaveAttribute('data-state', second);
  const name = await page.locator('.view svg.narrow').getAttribute('aria-label');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.locator('.view svg.wide')).toHaveAttribute('aria-label', name ?? '');
  await expect(page.locator('.view svg.wide')).toBeVisible();
  await expect(page.locator('.view svg.narrow')).toBeHidden();
});

test.describe('where the large pictures cannot be had', () => {
  // The file is refused on purpose.
  test.use({ expectedProblems: [/^console: Failed to load resource/] });

  test('a wide window shows the small ones @chromium @wide', async ({ page }) => {
    await page.route('**/views.wide.svg', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(path);
    await control(page, second).click();
    await expect(stage(page).locator('.takeaway')).toHaveText(
      (await takeawayOf(page, second)) ?? '',
    );
    await expect(page.locator('.view svg.narrow')).toBeVisible();
    await expect(page.locator('.view svg.wide')).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a control leads to its view further down, complete @chromium', async ({ page }) => {
    await page.goto(path);
    await control(page, last).click();
    const entry = page.locator(`[id="${last}"]`);
    await expect(entry.locator('svg')).toBeInViewport();
    await expect(entry.locator('.takeaway')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`#${last}$`));
  });
});
