import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { CHAPTER, jumpTo, visit } from './story.ts';

/** Asked of the page itself: Playwright hears of a changed address some time after it. */
const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
/** How far a step is from the top of the window, px: faces that come with print may move what is above. */
const standing = (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate((step) => Math.round(step.getBoundingClientRect().top));
/** Where he stood, to a pixel: a window scrolls by whole pixels, faces that change leave parts of one. */
async function standsAt(page: Page, id: string, before: number): Promise<void> {
  expect(Math.abs((await standing(page, id)) - before), `${id} was at ${before}`).toBeLessThan(2);
}
/** Until the page has nothing more to do: nothing waits for a time or a frame. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let i = 0; i < 4; i++) {
      await new Promise((next) => requestAnimationFrame(next));
      await document.fonts.ready;
    }
  });
  await expect.poll(() => page.evaluate('waiting.size')).toBe(0);
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const waiting = new Set<unknown>();
    const [start, stop] = [setTimeout.bind(window), clearTimeout.bind(window)];
    Object.assign(window, {
      waiting,
      setTimeout: (work: () => void, after?: number): unknown => {
        const id: unknown = start(() => {
          waiting.delete(id);
          work();
        }, after);
        waiting.add(id);
        return id;
      },
      clearTimeout: (id: number): void => {
        waiting.delete(id);
        stop(id);
      },
    });
  });
});

/** Reads until a step in the middle of the chapter, and until the address says so. */
async function readTo(page: Page, id: string): Promise<void> {
  await visit(page, CHAPTER);
  await settled(page);
  await jumpTo(page, id);
  const landed = await standing(page, id);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => standing(page, id)).toBe(landed - 60);
  await expect.poll(() => hash(page)).toBe(`#${id}`);
  await settled(page);
}

const prints: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'after printing': async (page) => {
    await page.evaluate(() => {
      const printed = new Promise((resolve) => {
        addEventListener('afterprint', resolve, { once: true });
      });
      Object.assign(window, { printed });
    });
    await page.pdf();
    await page.evaluate('printed');
  },
  // A dialog that stays open over the paper while the page goes on, and is then closed.
  'after a print that is cancelled': async (page) => {
    const before = await hash(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => {
      scrollBy({ top: -600, behavior: 'instant' });
    });
    await settled(page);
    expect(await hash(page), 'while the dialog is open').toBe(before);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  },
};

for (const reading of ['scroll', 'unrolled']) {
  for (const [when, print] of Object.entries(prints)) {
    test(`${when}, a reader (${reading}) stands where he stood, at the same address @chromium`, async ({
      page,
    }) => {
      await page.addInitScript((how) => {
        localStorage.setItem('reading', how);
      }, reading);
      await readTo(page, 'second-hub');
      const before = await standing(page, 'second-hub');
      for (let time = 0; time < 2; time++) {
        await print(page);
        await settled(page);
        await standsAt(page, 'second-hub', before);
        expect(await hash(page)).toBe('#second-hub');
      }
    });
  }
}

test('a reader whom a link brought, and who has not moved, is still there after printing @chromium', async ({
  page,
}) => {
  for (const place of ['second-hub', 'after-the-summit']) {
    await visit(page, `${CHAPTER}#${place}`);
    await settled(page);
    const before = await standing(page, place);
    for (const print of Object.values(prints)) {
      await print(page);
      await settled(page);
      await standsAt(page, place, before);
      expect(await hash(page)).toBe(`#${place}`);
    }
  }
});
