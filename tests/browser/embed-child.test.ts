import type { Frame, Page } from '@playwright/test';
import { embedPaths, expect, test } from './embeds.ts';
import { nextFrames } from './story.ts';

test.use({ viewport: { width: 800, height: 1200 } });

const [path = ''] = embedPaths;

/** What the host page has heard so far, once the embed has said its height. */
async function heard(page: Page): Promise<readonly unknown[]> {
  await expect.poll(() => page.evaluate('heard.length')).toBeGreaterThan(3);
  return page.evaluate<readonly unknown[]>('heard');
}

/** Questions of two dialects that an embed answers, and what its answers are. */
const AMP = { ask: { sentinel: 'amp', type: 'frames-init' }, answer: { type: 'embed-size' } };
const OPEN = { ask: { type: 'iframe-child-init' }, answer: { type: 'iframe-resized' } };

/**
 * What the host hears once something is done, until its own question after it is answered. Messages are
 * answered in the order in which they come, so whatever was said before has had its answer by then.
 */
async function heardAfter(
  page: Page,
  act: () => Promise<void>,
  { ask, answer }: typeof AMP | typeof OPEN,
): Promise<readonly unknown[]> {
  const before = await page.evaluate<number>('heard.length');
  await act();
  await page.evaluate((question) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(question, '*');
  }, ask);
  const since = (): Promise<readonly unknown[]> =>
    page.evaluate<readonly unknown[]>(`heard.slice(${before})`);
  await expect.poll(since).toContainEqual(expect.objectContaining(answer));
  return since();
}

/** The embed's own frame. */
function embedOn(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('/en/embed/'));
  if (!frame) throw new Error('no embed on the page');
  return frame;
}

/**
 * Opens a host page with our embed and a frame that is none of ours, and waits until the embed has nothing
 * more to say unasked.
 */
async function openHostile(page: Page, host: string, embed: string): Promise<void> {
  await page.goto(`${host}hostile.html?${new URLSearchParams({ embed }).toString()}`);
  await heard(page);
  await heardAfter(page, () => nextFrames(embedOn(page)), AMP);
}

test('an embed answers none of 500 hostile messages, and goes nowhere @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  await openHostile(page, hosts.url, site + path);
  const insult = () =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const all = (window as unknown as { hostile: (seed: number, n: number) => unknown[] })
        .hostile;
      for (const message of all(20_241_121, 500)) frame?.contentWindow?.postMessage(message, '*');
    });
  expect(await heardAfter(page, insult, AMP)).toEqual([expect.objectContaining(AMP.answer)]);
  expect(embedOn(page).url()).toBe(site + path);
  expect(await page.evaluate('location.pathname')).toBe('/hostile.html');
});

test('right questions from the wrong window stay unanswered @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  await openHostile(page, hosts.url, site + path);
  for (const [asked, own] of [
    [[OPEN.ask, '[iFrameSizer]f:8:false:false:32:true'], AMP],
    [[AMP.ask], OPEN],
  ] as const) {
    const pretend = () =>
      page.evaluate((questions) => {
        const [, stranger] = document.querySelectorAll('iframe');
        const script = stranger?.contentDocument?.createElement('script');
        if (!script) throw new Error('no stranger');
        script.textContent = `for (const question of ${JSON.stringify(questions)})
          parent.frames[0].postMessage(question, '*');`;
        stranger?.contentDocument?.body.append(script);
      }, asked);
    expect(await heardAfter(page, pretend, own)).toEqual([expect.objectContaining(own.answer)]);
  }
});

test('however often it is asked before it answers, an embed answers once @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  await openHostile(page, hosts.url, site + path);
  const times = 9;
  // The embed's clock stands still until it has heard all of them.
  await embedOn(page).evaluate((asked) => {
    const due: (() => void)[] = [];
    let count = 0;
    Object.assign(window, { setTimeout: (run: () => void) => due.push(run) });
    addEventListener('message', () => {
      if (++count >= asked) for (const run of due.splice(0)) run();
    });
  }, times);
  const insist = () =>
    page.evaluate(
      ([question, asked]) => {
        const frame = document.querySelector('iframe');
        for (let i = 0; i < asked; i++) frame?.contentWindow?.postMessage(question, '*');
      },
      [AMP.ask, times] as const,
    );
  expect(await heardAfter(page, insist, OPEN)).toEqual([
    expect.objectContaining(AMP.answer),
    expect.objectContaining(OPEN.answer),
  ]);
});

test('what an embed says unasked is a finite height in four dialects, strings on evidence only @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  const query = new URLSearchParams({ embed: `${site}${path}?x=1#y` });
  await page.goto(`${hosts.url}canvas.html?${query.toString()}`);
  const isText = (message: unknown): boolean => typeof message === 'string';
  const textShare = async (): Promise<number> => {
    const said = await heard(page);
    return said.filter(isText).length / said.length;
  };
  await expect.poll(textShare, 'one of the four dialects is a string').toBe(1 / 4);
  for (const message of await heard(page)) {
    const text = typeof message === 'string' ? message : JSON.stringify(message);
    expect(JSON.parse(text)).toBeTruthy();
    expect(text).toMatch(/"height"|"datawrapper-height"/);
    const [, height = ''] = /:(\d+)\}*$/.exec(text) ?? [];
    expect(Number(height)).toBeGreaterThan(200);
    expect(Number(height)).toBeLessThanOrEqual(1000);
  }
});

test('a frame that gets its size while nothing of it is painted says its height all the same @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  const frame = `<iframe title="A figure" src="${site}${path}" style="display: none"></iframe>`;
  hosts.pages.set('unpainted.html', `<script src="host.js"></script>${frame}`);
  await page.goto(`${hosts.url}unpainted.html`);
  expect(await page.evaluate('heard.length')).toBe(0);
  await page.locator('iframe').evaluate((element) => {
    element.style.cssText = 'visibility: hidden';
  });
  await heard(page);
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
  // By mouse: a key comes up after it has led on, and may find nobody to tell any more.
  await frame.locator('nav a').first().click();
  await expect(frame.locator('figure')).not.toHaveAttribute('data-state', state ?? '');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(fitted).toBeGreaterThan(before);
  expect(embedOn(page).url()).toMatch(/\/\?theme=dark#\?secret=\w{10}$/);
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
