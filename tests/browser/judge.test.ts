import { expect, test } from './site.ts';
import { visit } from './story.ts';

const PAGE = 'en/chapters/promises-kept/';
const WORDS = ['kept', 'ongoing', 'partly', 'stalled', 'dropped', 'unknown'];

test('a reader judges tile after tile by keyboard, and reads our verdict with its evidence', async ({
  page,
}) => {
  await page.goto(`${PAGE}#your-turn`);
  const judge = page.locator('[data-judge]');
  await expect(judge.locator('fieldset:visible')).toHaveCount(1);
  const names: string[] = [];
  for (const [i, said] of ['partly', 'kept', 'unknown'].entries()) {
    const tile = judge.locator('fieldset:visible');
    names.push((await tile.getAttribute('data-case')) ?? '');
    await expect(tile.locator('.answers button')).toHaveText(WORDS);
    await expect(tile.locator('.ours')).toBeHidden();
    await tile.getByRole('button', { name: said, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(tile.getByRole('button', { pressed: true })).toHaveText(said);
    const ours = (await tile.locator('.ours p').first().textContent()) ?? '';
    expect(ours).toContain(`You wrote ${said}. We wrote `);
    await expect(tile.locator('.ours a[href^="http"]')).toBeVisible();
    await expect(judge.getByRole('status')).toHaveText(ours);
    const next = tile.getByRole('button', { name: 'Next tile' });
    if (i === 2) await expect(next).toHaveCount(0);
    else {
      await next.focus();
      await page.keyboard.press('Enter');
      await expect(judge.locator('fieldset:visible button').first()).toBeFocused();
    }
  }
  expect(new Set(names).size).toBe(3);
  await expect(page.locator('#compare')).toContainText(
    `Your verdicts. ${names[0] ?? ''}: partly; ${names[1] ?? ''}: kept; ${names[2] ?? ''}: unknown.`,
  );
});

test('the verdicts of the reader stand in gold in the picture at the end, around ours', async ({
  page,
}) => {
  await page.goto(`${PAGE}#your-turn`);
  const screen = page.locator('.plate svg:visible');
  const rings = screen.locator('[data-key="yours"] > g');
  const ours = () => screen.locator('[data-key="joints"]').innerHTML();
  await expect(rings).toHaveCount(3);
  await expect(rings.first()).toBeHidden();
  const before = await ours();
  const tile = page.locator('[data-judge] fieldset:visible');
  const row = (await tile.getAttribute('data-row')) ?? '';
  const ring = screen.locator(`[data-key="yours-${row}"]`);
  const looks = new Set<string | null>();
  for (const word of WORDS) {
    await tile.getByRole('button', { name: word, exact: true }).click();
    await expect(ring).toBeVisible();
    looks.add(await ring.getAttribute('stroke-dasharray'));
    await expect(page.locator('.plate')).toContainText(`your own verdicts. `);
    await expect(page.locator('.plate')).toContainText(`: ${word}.`);
  }
  expect(looks.size).toBe(WORDS.length);
  expect(await ours()).toBe(before);
  await page.reload();
  await expect(page.locator('[data-judge]')).toBeVisible();
  await expect(ring).toBeHidden();
});

test('a second thought replaces the first', async ({ page }) => {
  await page.goto(`${PAGE}#your-turn`);
  const tile = page.locator('[data-judge] fieldset:visible');
  await tile.getByRole('button', { name: 'kept', exact: true }).click();
  await tile.getByRole('button', { name: 'stalled' }).click();
  await expect(tile.getByRole('button', { pressed: true })).toHaveText('stalled');
  await expect(tile.locator('.ours')).toContainText('You wrote stalled.');
});

test('judging stores nothing, sends nothing and counts nothing up', async ({ page, site }) => {
  await visit(page, `${PAGE}#your-turn`);
  const kept = () =>
    page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
  const before = await kept();
  const sent: string[] = [];
  // Firefox fetches the page's icons when it finds the time, whatever the reader does.
  const isIcon = (url: string): boolean =>
    /^\/(?:touch-icon\.png|icon\.svg)$/.test(new URL(url).pathname);
  page.on('request', (request) => {
    if (!isIcon(request.url())) sent.push(request.url());
  });
  await page.locator('[data-judge] .answers button:visible').first().click();
  await expect(page.locator('[data-judge] .ours:visible')).toHaveCount(1);
  expect(await kept()).toBe(before);
  // What the page asks for is heard of in its order, so anything sent before this has been heard of.
  const after = new URL('en/about/', site).href;
  await page.evaluate((url) => fetch(url), after);
  await expect.poll(() => sent).toEqual([after]);
  await expect(page.locator('[data-judge]')).not.toContainText(/score|per cent|%|right|wrong/);
});

test('an answer is large enough for a finger', async ({ page }) => {
  await visit(page, `${PAGE}#your-turn`);
  await expect(page.locator('[data-judge] fieldset:visible')).toHaveCount(1);
  for (const button of await page.locator('[data-judge] button:visible').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test.describe('without script @chromium', () => {
  test.use({ javaScriptEnabled: false });
  test('the two steps stand as they are', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('[data-judge]')).toBeHidden();
    await expect(page.locator('#your-turn .still svg:visible')).toHaveCount(1);
    await expect(page.locator('#compare')).toContainText('We wrote kept, kept and stalled.');
  });
});
