import { embedPaths, expect, test } from './embeds.ts';

test.use({ viewport: { width: 800, height: 1200 } });

const path = embedPaths.find((one) => one.includes('/partnership-network/2014/')) ?? '';

test('the views of an embed replace each other and add nothing to the way out of the host @wide', async ({
  page,
  site,
  hosts,
}) => {
  const query = new URLSearchParams({ embed: `${site}${path}?theme=dark` });
  await page.goto(`${hosts.url}hostile.html?${query.toString()}`);
  const frame = page.locator('iframe').first().contentFrame();
  const shown = frame.locator('figure');
  await expect(shown).toHaveAttribute('data-state', '2014');
  const before = await page.evaluate(() => history.length);
  for (const rel of ['next', 'next', 'prev']) {
    const from = (await shown.getAttribute('data-state')) ?? '';
    // Firefox under Playwright takes no press in a frame of another origin.
    await frame.locator(`nav a[rel="${rel}"]`).evaluate((link: HTMLAnchorElement) => link.click());
    await expect(shown).not.toHaveAttribute('data-state', from);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    // Its links lead on in place once they have the query.
    await expect(frame.locator('nav a').first()).toHaveAttribute('href', /[?]theme=dark/);
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('an embed in a tab of its own goes back view by view, as pages do @chromium @wide', async ({
  page,
}) => {
  await page.goto(path);
  const shown = page.locator('figure');
  await page.locator('nav a[rel="next"]').click();
  await expect(shown).not.toHaveAttribute('data-state', '2014');
  await page.goBack();
  await expect(shown).toHaveAttribute('data-state', '2014');
});

test('in a frame, a press with a key held is the browser’s @wide', async ({
  page,
  site,
  hosts,
}) => {
  const query = new URLSearchParams({ embed: site + path });
  await page.goto(`${hosts.url}hostile.html?${query.toString()}`);
  const next = page.locator('iframe').first().contentFrame().locator('nav a[rel="next"]');
  const kept = await next.evaluate((link) =>
    [{}, { altKey: true }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }].map((held) => {
      const press = new MouseEvent('click', { bubbles: true, cancelable: true, ...held });
      let isTaken = false;
      addEventListener(
        'click',
        (event) => {
          isTaken = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      link.dispatchEvent(press);
      return isTaken;
    }),
  );
  expect(kept).toEqual([true, false, false, false, false]);
});
