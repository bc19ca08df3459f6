import type { Page } from '@playwright/test';
import { embedPaths, expect, test } from './embeds.ts';

test.use({ viewport: { width: 800, height: 1200 } });

const [path = ''] = embedPaths;

/** What the host page has heard so far, once the embed has said its height. */
async function heard(page: Page): Promise<readonly unknown[]> {
  await expect.poll(() => page.evaluate('heard.length')).toBeGreaterThan(3);
  return page.evaluate<readonly unknown[]>('heard');
}

/** Lets frames that were spoken to answer: two turns of the child's timer and a message back. */
async function breathe(page: Page): Promise<void> {
  const inner = page.frames().find((frame) => frame.url().includes('/en/embed/'));
  for (let i = 0; i < 2; i++)
    await inner?.evaluate(() => new Promise((done) => setTimeout(done, 60)));
}

test('an embed answers none of 500 hostile messages, and goes nowhere @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  const query = new URLSearchParams({ embed: site + path });
  await page.goto(`${hosts.url}hostile.html?${query.toString()}`);
  const before = await heard(page);
  await page.evaluate(() => {
    const [frame, stranger] = document.querySelectorAll('iframe');
    const all = (window as unknown as { hostile: (seed: number, n: number) => unknown[] }).hostile;
    for (const message of all(20_241_121, 500)) frame?.contentWindow?.postMessage(message, '*');
    // Right questions, from the wrong window.
    const script = stranger?.contentDocument?.createElement('script');
    if (!script) throw new Error('no stranger');
    script.textContent = `
      const target = parent.frames[0];
      target.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
      target.postMessage({ type: 'iframe-child-init' }, '*');
      target.postMessage('[iFrameSizer]f:8:false:false:32:true', '*');
    `;
    stranger?.contentDocument?.body.append(script);
  });
  await breathe(page);
  expect(await page.evaluate('heard')).toEqual(before);
  const inner = page.frames().find((frame) => frame.url().includes('/en/embed/'));
  expect(inner?.url()).toBe(site + path);
  expect(await page.evaluate('location.pathname')).toBe('/hostile.html');
});

test('a question after them is answered: the embed still listens @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  const query = new URLSearchParams({ embed: site + path });
  await page.goto(`${hosts.url}hostile.html?${query.toString()}`);
  const before = await heard(page);
  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    for (let i = 0; i < 9; i++)
      frame?.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  });
  await expect.poll(() => page.evaluate('heard.length')).toBeGreaterThan(before.length);
  await breathe(page);
  const after = await page.evaluate<readonly unknown[]>('heard');
  // Asked nine times at once, it answers once or, where the clock cuts between, twice.
  expect(after.length - before.length).toBeLessThanOrEqual(2);
  expect(after.at(-1)).toMatchObject({ sentinel: 'amp', type: 'embed-size' });
});

test('what an embed says unasked is a finite height in four dialects, strings on evidence only @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  const query = new URLSearchParams({ embed: `${site}${path}?x=1#y` });
  await page.goto(`${hosts.url}canvas.html?${query.toString()}`);
  const said = await heard(page);
  for (const message of said) {
    const text = typeof message === 'string' ? message : JSON.stringify(message);
    expect(JSON.parse(text)).toBeTruthy();
    expect(text).toMatch(/"height"|"datawrapper-height"/);
    const [, height = ''] = /:(\d+)\}*$/.exec(text) ?? [];
    expect(Number(height)).toBeGreaterThan(200);
    expect(Number(height)).toBeLessThanOrEqual(1000);
  }
  expect(said.filter((message) => typeof message === 'string')).toHaveLength(said.length / 4);
});

test('Next keeps the host’s query and secret, so that the next page fits as well @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  const query = new URLSearchParams({ embed: `${site}${path}?theme=dark` });
  await page.goto(`${hosts.url}wordpress.html?${query.toString()}`);
  const fitted = (): Promise<number> =>
    page.evaluate<number>('heard.filter((said) => said.message === "height").length');
  await expect.poll(fitted).toBeGreaterThan(0);
  const before = await fitted();
  const frame = page.frameLocator('iframe');
  const state = await frame.locator('figure').getAttribute('data-state');
  await frame.locator('nav a').first().press('Enter');
  await expect(frame.locator('figure')).not.toHaveAttribute('data-state', state ?? '');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(fitted).toBeGreaterThan(before);
  const inner = page.frames().find((one) => one.url().includes('/en/embed/'));
  expect(inner?.url()).toMatch(/\/\?theme=dark#\?secret=\w{10}$/);
});

test('in WordPress a link to our own site is followed by the host @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  const query = new URLSearchParams({ embed: site + path });
  await page.goto(`${hosts.url}wordpress.html?${query.toString()}`);
  const link = page.frameLocator('iframe').locator('.home a');
  // The build names the host it is for; here the site is on this machine.
  await link.evaluate((a: HTMLAnchorElement) => (a.href = `${location.origin}/en/figures/`));
  await link.click();
  await expect.poll(() => page.evaluate('window.followed')).toBe(`${site}en/figures/`);
});
