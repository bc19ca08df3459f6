import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Route } from '@playwright/test';
import { builds } from '../tools/builds.ts';
import { expect, test } from './site.ts';
import { CHAPTER, jumpTo, nextFrames, stageOf, stepsOf, visit, type StepOnPage } from './story.ts';

const [{ dir: dist }] = builds;
const SCRIPTS = '**/_astro/*.js';
const READER = '**/_astro/Reader*.js';

/**
 * What is wrong with an unrolled story: steps without their own picture in their own state, stages that
 * show, fewer steps than it has to have, also because it is still being read.
 */
function faults(page: Page, least = 6): Promise<string[]> {
  return page.evaluate((wanted) => {
    if (document.readyState === 'loading') return ['is not read to its end'];
    const shows = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
    const steps = [...document.querySelectorAll<HTMLElement>('.step')];
    const found = steps.flatMap((step) => {
      const stills = [...step.querySelectorAll<HTMLElement>('.still')];
      const [still] = stills;
      const pictures = still?.querySelectorAll('svg') ?? [];
      const { id, dataset } = step;
      return [
        ...(stills.length === 1 ? [] : [`#${id} has ${stills.length} pictures`]),
        ...(still && [...pictures].some(shows) ? [] : [`#${id} shows no picture`]),
        ...(still?.dataset['state'] === dataset['state'] ? [] : [`#${id} shows another state`]),
        ...(still?.querySelector('.takeaway')?.textContent ? [] : [`#${id} has no takeaway`]),
        ...(step.querySelector('h3, .step-text p') ? [] : [`#${id} has no words`]),
      ];
    });
    const stuck = [...document.querySelectorAll('.stage, .stepper')].filter(shows);
    return [
      ...(steps.length < wanted ? [`has ${steps.length} steps`] : []),
      ...found,
      ...stuck.map((one) => `there is a ${one.className}`),
    ];
  }, least);
}

async function unrolls(page: Page): Promise<void> {
  await expect.poll(() => faults(page), { timeout: 20_000 }).toEqual([]);
  await expect(page.getByRole('button', { name: /scrolling effects/ })).toHaveCount(0);
}

const never = (): Promise<void> => new Promise(() => undefined);
const answer = (body: string) => (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', body });

/** Every way in which the script that moves the page can fail it from the start. */
const losses: Record<string, (route: Route) => Promise<void>> = {
  'is blocked': (route) => route.abort('blockedbyclient'),
  'is not found': (route) => route.fulfill({ status: 404, body: '' }),
  'does not parse': answer('export const ='),
  'throws at its start': answer('throw new Error("broken")'),
  'is cut in two': answer('import "./nowhere.js"; document.'),
  'never ends': never,
};

test.describe('where the script', () => {
  // Everything here is broken on purpose.
  test.use({ expectedProblems: [/./] });

  for (const [what, lose] of Object.entries(losses)) {
    test(`${what}, the story lies unrolled`, async ({ page }) => {
      await page.route(SCRIPTS, lose);
      await page.goto(CHAPTER, { waitUntil: 'commit' });
      await unrolls(page);
    });
  }

  test('throws after its start, the story unrolls where the reader stands', async ({ page }) => {
    await page.route(READER, async (route) => {
      const script = await (await route.fetch()).text();
      const later = 'addEventListener("broken", () => { throw new Error("broken") });';
      await route.fulfill({ contentType: 'text/javascript', body: `${script};${later}` });
    });
    await visit(page, CHAPTER);
    const [, , third] = (await stepsOf(page)) as [StepOnPage, StepOnPage, StepOnPage];
    await jumpTo(page, third.id);
    await expect(stageOf(page, third.figure)).toHaveAttribute('data-state', third.state);
    const words = page.locator(`#${third.id} h3`);
    const before = (await words.boundingBox())?.y ?? 0;
    await page.evaluate(() => {
      setTimeout(() => dispatchEvent(new Event('broken')));
    });
    await unrolls(page);
    const moved = async (): Promise<number> =>
      Math.abs(((await words.boundingBox())?.y ?? Infinity) - before);
    await expect.poll(moved).toBeLessThanOrEqual(2);
    // Nothing brings a stage back that nobody would move.
    for (const height of [400, 800]) {
      await page.setViewportSize({ width: 900, height });
      await page.waitForFunction(
        (tall) => matchMedia('(min-height: 30rem)').matches === tall,
        height > 480,
      );
      await nextFrames(page);
    }
    expect(await faults(page)).toEqual([]);
  });

  test('imports later what is not there, the story unrolls', async ({ page }) => {
    await page.route(READER, async (route) => {
      const script = await (await route.fetch()).text();
      const later = 'addEventListener("broken", () => import("./nowhere.js"));';
      await route.fulfill({ contentType: 'text/javascript', body: `${script};${later}` });
    });
    await visit(page, CHAPTER);
    await expect(page.locator('.stage').first()).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('broken')));
    await unrolls(page);
  });

  test('comes too late, the story stays unrolled until the reader asks @chromium', async ({
    page,
  }) => {
    // On a slow machine the page's patience must not end before its stage was seen.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    let come = (): void => undefined;
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(SCRIPTS, async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto(CHAPTER, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState === 'interactive');
    await expect(page.locator('.stage').first()).toBeVisible();
    await page.clock.fastForward(10_000);
    await unrolls(page);
    const fourth = page.locator('.step').nth(3).locator('h3');
    await fourth.evaluate((heading) => {
      heading.scrollIntoView({ block: 'center' });
    });
    // Faces that come move the words by a part of a pixel: they are not what is asked about.
    await page.evaluate(() => document.fonts.ready);
    const before = (await fourth.boundingBox())?.y ?? 0;
    come();
    await page.waitForLoadState('load');
    await page.clock.runFor(1000);
    const roll = page.getByRole('button', { name: 'Read with scrolling effects' });
    await expect(roll).toHaveCount(1);
    expect(await faults(page)).toEqual([]);
    // A window scrolls by whole pixels.
    const moved = async (): Promise<number> =>
      Math.abs(((await fourth.boundingBox())?.y ?? Infinity) - before);
    await expect.poll(moved).toBeLessThanOrEqual(1);
    await roll.click();
    await expect(page.locator('.stage').first()).toBeVisible();
    await expect(page.locator('.still:visible')).toHaveCount(0);
  });

  test('cannot be had because the page is opened as a file', async ({ page }) => {
    await page.goto(pathToFileURL(resolve(dist, CHAPTER, 'index.html')).href);
    await unrolls(page);
  });

  for (const path of [CHAPTER, 'en/'])
    for (const [kept, script] of [
      ['without its files', /<script[^>]* src=[^>]*><\/script>/g],
      ['without any script', /<script[\s\S]*?<\/script>/g],
    ] as const)
      test(`stays behind when ${path} is saved ${kept}`, async ({ page }, info) => {
        await visit(page, path);
        const steps = page.locator('.step');
        const count = await steps.count();
        await steps.last().scrollIntoViewIfNeeded();
        await expect(page.locator('.still')).toHaveCount(count);
        const saved = (await page.content())
          .replaceAll(script, (all) =>
            kept === 'without its files' ? all.replace(/src="[^"]*\//, 'src="./saved_files/') : '',
          )
          // Programs that save pages rewrite addresses, also inside styles.
          .replaceAll(/url\(["']?\/[^)]*\//g, 'url(./saved_files/');
        const file = info.outputPath('saved.html');
        await writeFile(file, saved);
        await page.goto(pathToFileURL(file).href);
        await expect.poll(() => faults(page, count)).toEqual([]);
        // The policy rejects no style but the faces.
        await expect(page.locator('.takeaway').first()).toHaveCSS('font-weight', '500');
      });
});

test.describe('without the faces, whose own law is another', () => {
  // Blocked on purpose.
  test.use({ expectedProblems: [/woff2/] });
  test('a script that comes in time shifts nothing @chromium', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.addInitScript(() => {
      const seen = window as Window & { shift?: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift = (seen.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const end of ['', '#second-hub']) {
      await page.goto('about:blank');
      await visit(page, CHAPTER + end);
      expect(await page.evaluate(() => (window as Window & { shift?: number }).shift)).toBeLessThan(
        0.001,
      );
    }
  });
});
