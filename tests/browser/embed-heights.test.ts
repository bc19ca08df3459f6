import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from '@playwright/test';
import { embedPaths, expect, test } from './embeds.ts';

interface Measured {
  readonly path: string;
  readonly height: number;
  /** Width of what does not fit, px; 0 where all does. */
  readonly over: number;
}

/** Height that the embed's oEmbed document promises at 640 px. */
function promised(path: string): number {
  const file = join(process.env.DIST ?? 'dist', path, 'oembed.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly height: number }).height;
}

test.use({ viewport: { width: 1200, height: 1200 } });

test('every embed is at most 1,000 px high from 320 to 1,200 px of width, and never too wide @chromium @wide', async ({
  page,
  site,
  hosts,
}) => {
  test.setTimeout(180_000);
  const frames = embedPaths.map((path) => `<iframe title="${path}" src="${site}${path}"></iframe>`);
  // All in view, one over the other: a browser lets hidden frames sleep.
  const style = 'iframe { position: absolute; inset: 0 auto auto 0; height: 1200px; border: 0 }';
  const head = `<!doctype html><title>All</title><style>${style}</style>`;
  hosts.pages.set('all.html', head + frames.join('\n'));
  await page.goto(`${hosts.url}all.html`);
  const isEmbed = (frame: Frame): boolean => frame.url().includes('/en/embed/');
  await expect.poll(() => page.frames().filter(isEmbed).length).toBe(embedPaths.length);
  const embeds = page.frames().filter(isEmbed);

  for (const width of [320, 479, 640, 700, 1200]) {
    await page.evaluate((wide) => {
      for (const frame of document.querySelectorAll('iframe'))
        frame.style.width = `${String(wide)}px`;
    }, width);
    const measured = await Promise.all(
      embeds.map(async (frame): Promise<Measured> => {
        await frame.waitForFunction((wide) => innerWidth === wide, width);
        const sizes = await frame.evaluate(() => ({
          height: document.querySelector('main')?.getBoundingClientRect().height ?? 0,
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        return { path: frame.url().replace(site, ''), ...sizes };
      }),
    );
    // A frame with controls is as high as they are; it tells its host.
    const told = measured.filter(({ path }) => !path.endsWith('/ask/'));
    const tall = told.filter(({ height }) => height > 1000 || height < 300);
    expect(tall, `at ${String(width)} px`).toEqual([]);
    const asked = measured.filter(({ path, height }) => path.endsWith('/ask/') && height > 1700);
    expect(asked, `at ${String(width)} px`).toEqual([]);
    expect(
      measured.filter(({ over }) => over > 0),
      `at ${String(width)} px`,
    ).toEqual([]);
    if (width !== 640) continue;
    const wrong = told.filter(({ path, height }) => Math.abs(promised(path) - height) > 62);
    expect(wrong, 'what oEmbed promises, within two lines of the headline').toEqual([]);
  }
});
