import AxeBuilder from '@axe-core/playwright';
import type { Offer } from '../../src/publish/embed/offer.ts';
import { embedPaths, expect, test } from './embeds.ts';
import { nextFrames } from './story.ts';

const [path = ''] = embedPaths;
/** Three figures that differ, for what is slow to look at. */
const some = [0, 0.4, 0.8].map((share) => embedPaths[Math.floor(share * embedPaths.length)] ?? '');

test.use({ viewport: { width: 640, height: 900 } });

test('an embed without script is the same page @chromium @wide', async ({
  page,
  browser,
  site,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 640, height: 900 },
  });
  const plain = await context.newPage();
  for (const one of some) {
    await plain.goto(site + one);
    await page.goto(one);
    for (const shown of ['h1', '.takeaway', 'figure svg.narrow', '.credit', '.home a', 'summary'])
      await expect(plain.locator(shown).first()).toBeVisible();
    const [without, withScript] = await Promise.all(
      [plain, page].map((tab) => tab.locator('main').screenshot()),
    );
    expect(without?.equals(withScript ?? Buffer.alloc(0)), one).toBe(true);
    await plain.locator('summary').last().click();
    await expect(plain.locator('table').first()).toBeVisible();
  }
  await context.close();
});

test('an embed asks for one file, keeps nothing, and does without CORS @chromium @wide', async ({
  page,
  context,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const response = await page.goto(path, { waitUntil: 'networkidle' });
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expect(page.locator('details:not([open])')).toHaveCount(0);
  await nextFrames(page);
  expect(
    requests.map((url) => url.replace(/^data:.*/, 'data:')).filter((url) => url !== 'data:'),
  ).toEqual([response?.url()]);
  expect(response?.headers()['access-control-allow-origin']).toBeUndefined();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('an embed is light or dark as its reader prefers, or as its address asks @chromium @wide', async ({
  page,
}) => {
  const paper = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = 'rgb(247, 243, 234)';
  const dark = 'rgb(23, 22, 20)';
  for (const [scheme, query, wanted] of [
    ['light', '', light],
    ['dark', '', dark],
    ['light', '?theme=dark', dark],
    ['dark', '?theme=light', light],
    ['light', '?theme=%3Cscript%3E', light],
    ['dark', `?theme=${'x'.repeat(5000)}&theme=light`, dark],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(path + query);
    expect(await paper(), `${scheme} ${query.slice(0, 20)}`).toBe(wanted);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${path}?theme=dark`);
  expect(await paper()).toBe(light);
});

test('an embed asked to be plain is its picture and its credit, as high as the panel says @chromium @wide', async ({
  page,
}) => {
  for (const one of some) {
    await page.goto(`${one}?plain=1&theme=dark`);
    for (const shown of ['figure svg.narrow', '.credit', '.home a'])
      await expect(page.locator(shown)).toBeVisible();
    for (const gone of ['.takeaway', 'nav', 'summary'])
      for (const element of await page.locator(gone).all()) await expect(element).toBeHidden();
    const heading = page.getByRole('heading', { level: 1 });
    expect((await heading.textContent())?.length).toBeGreaterThan(3);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    const height = await page.evaluate(
      () => document.querySelector('main')?.getBoundingClientRect().height ?? 0,
    );
    const [, figure = '', state = ''] = /embed\/([^/]+)\/([^/]+)/.exec(one) ?? [];
    await page.goto(`en/figures/${figure}/`);
    const text = await page.locator('#offers').textContent();
    const offers = JSON.parse(text ?? '[]') as readonly Offer[];
    const offer = offers.find(({ embed }) => embed.endsWith(`/${state}/`)) ?? offers[0];
    expect(Math.abs((offer?.plainHeight ?? 0) - height), one).toBeLessThan(40);
  }
});

test('a strange address shows the embed, and nothing of it becomes markup @chromium @wide', async ({
  page,
}) => {
  const evil = encodeURIComponent('"><img src=x onerror=alert(1)>');
  await page.goto(`${path}?childId=${evil}&a=${'%'.repeat(40)}#?secret=${evil}`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
  const next = page.locator('nav a').first();
  expect(
    await next.evaluate((a: HTMLAnchorElement) => new URL(a.href).origin === location.origin),
  ).toBe(true);
});

test('axe finds nothing in an embed, light, dark, and with everything open @chromium @wide', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const [i, one] of some.entries()) {
    await page.emulateMedia({ colorScheme: i % 2 === 0 ? 'light' : 'dark' });
    await page.goto(one);
    for (const summary of await page.locator('summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(found, one).toEqual([]);
  }
});

test('forced colours keep the picture, print keeps notes and drops controls @chromium @wide', async ({
  page,
}) => {
  await page.goto(path);
  const box = await page.locator('figure svg.narrow').boundingBox();
  if (!box) throw new Error('no drawing');
  // Without its edges, where it blends into the page.
  const clip = { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 };
  const before = await page.screenshot({ clip });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  expect((await page.screenshot({ clip })).equals(before)).toBe(true);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(page.locator('nav')).toBeHidden();
  await expect(page.locator('details:not(.data) p').first()).toBeVisible();
});
