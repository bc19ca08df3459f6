import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { CHAPTER, jumpTo, stageOf, stepsOf, visit } from './story.ts';

const chapters = readdirSync('content/story/en')
  .filter((name) => /^\d.*\.mdx$/.test(name))
  .map((name) => `en/chapters/${name.replace(/^\d+-|\.mdx$/g, '')}/`);

/** The anchors of a page that links may point to; ids inside drawings are no places. */
const anchorsOf = (page: Page): Promise<string[]> =>
  page.$$eval('main [id]', (all) =>
    all.filter((one) => !one.closest('svg, [popover], [hidden]')).map(({ id }) => id),
  );

/**
 * Lets the page's address jump to each anchor, and says of each what is wrong with where the page
 * stands then; `stay` judges the page as it stands. Runs whole inside the page, so that a hundred
 * jumps take a second.
 */
function landings(
  page: Page,
  ids: readonly string[],
  how: { readonly scripted: boolean; readonly stay?: boolean },
): Promise<string[]> {
  return page.evaluate(
    async ([anchors, { scripted, stay = false }]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

      /** The first line of what an anchor marks: a step begins with its heading, a table with its summary. */
      const firstLine = (words: Element): DOMRect | undefined => {
        const walk = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          if (!node.textContent?.trim() || node.parentElement?.closest('.unseen')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const line = [...range.getClientRects()].find(({ width }) => width > 1);
          if (line) return line;
        }
        return undefined;
      };
      const fault = (id: string): string => {
        const place = document.getElementById(id);
        if (!place) return 'is not there';
        const whole = place.hasChildNodes() ? place : (place.parentElement ?? place);
        const step = place.closest('.step');
        const words = whole.querySelector(':scope > summary, :scope > .step-text h3') ?? whole;
        const line = firstLine(words);
        if (!line) return 'has no words to be seen';
        if (line.top < 0 || line.bottom > innerHeight)
          return `lies at ${Math.round(line.top)} px in a window of ${innerHeight}`;
        const seen = document.elementFromPoint(line.left + 3, (line.top + line.bottom) / 2);
        if (!seen || (!words.contains(seen) && !seen.contains(words)))
          return `is under ${seen?.outerHTML.slice(0, 60) ?? 'nothing'}`;
        const fold = place.closest('details');
        const folded = fold?.querySelectorAll(':scope > :not(script)') ?? [];
        if ([...folded].some((child) => !child.checkVisibility())) return 'is folded away';
        if (!scripted) return '';
        const focus = document.activeElement;
        if (!focus || focus === document.body || !(whole.contains(focus) || focus.contains(whole)))
          return `leaves the focus on ${focus?.outerHTML.slice(0, 60) ?? 'nothing'}`;
        const stage = step?.closest('.scrolly')?.querySelector<HTMLElement>('.stage');
        const { mode } = document.documentElement.dataset;
        const state = step?.getAttribute('data-state') ?? undefined;
        if (stage && mode === 'scroll' && stage.dataset['state'] !== state)
          return `shows the state ${stage.dataset['state'] ?? ''}, not ${state ?? ''}`;
        if (location.hash !== `#${id}`) return `has its address changed to ${location.hash}`;
        return '';
      };
      const faults: string[] = [];
      for (const id of anchors) {
        if (!stay) {
          const heard =
            scripted &&
            new Promise((resolve) => {
              addEventListener('hashchange', resolve, { once: true });
            });
          location.hash = id;
          await heard;
        }
        // The stage takes a frame or two; more are allowed than are ever needed.
        for (let i = 0; scripted && i < 20 && fault(id) !== ''; i++) await frame();
        const wrong = fault(id);
        if (wrong !== '') faults.push(`#${id} ${wrong}`);
      }
      return faults;
    },
    [ids, how] as const,
  );
}

/** One anchor of each kind. */
const sample = (ids: readonly string[]): string[] =>
  [/^figure-/, /^t-/, /^p-/, /^[CN]\d/, /^note-/, /^cite$/]
    .map((kind) => ids.filter((id) => kind.test(id)).at(-1))
    .filter((id) => id !== undefined);

for (const tag of ['', ' @landscape']) {
  test.describe(`a link to any place${tag}`, () => {
    for (const path of chapters) {
      test(`of ${path} lands with its words in view, its state, and the focus${tag}`, async ({
        page,
      }) => {
        test.slow();
        await visit(page, path);
        const ids = await anchorsOf(page);
        expect(ids.length).toBeGreaterThan(40);
        expect(await landings(page, ids, { scripted: true })).toEqual([]);
      });
    }
    test(`lands so when the page is opened at it${tag}`, async ({ page }) => {
      await page.goto(CHAPTER);
      for (const id of sample(await anchorsOf(page))) {
        await page.goto('about:blank');
        await visit(page, `${CHAPTER}#${id}`);
        expect(await landings(page, [id], { scripted: true, stay: true })).toEqual([]);
      }
    });
  });

  test.describe(`without script a link to any place${tag} @chromium`, () => {
    test.use({ javaScriptEnabled: false });
    for (const path of chapters) {
      test(`of ${path} lands with its words in view${tag}`, async ({ page }) => {
        await page.goto(path);
        const ids = await anchorsOf(page);
        expect(await landings(page, ids, { scripted: false })).toEqual([]);
      });
    }
  });
}

test('the address stays at the linked paragraph until the reader scrolls on', async ({ page }) => {
  await page.goto(CHAPTER);
  const id = (await anchorsOf(page)).find((one) => one.startsWith('p-')) ?? '';
  await page.goto('about:blank');
  await visit(page, `${CHAPTER}#${id}`);
  expect(await landings(page, [id], { scripted: true, stay: true })).toEqual([]);
  await page.mouse.wheel(0, 2500);
  await expect.poll(() => new URL(page.url()).hash).not.toBe(`#${id}`);
});

/** The heights, px, that each figure's stage takes while its steps are gone through. */
async function stageHeights(page: Page): Promise<Map<string, Set<number>>> {
  const heights = new Map<string, Set<number>>();
  for (const { id, figure, state } of await stepsOf(page)) {
    await jumpTo(page, id);
    await expect(stageOf(page, figure)).toHaveAttribute('data-state', state);
    const height = await stageOf(page, figure).evaluate(
      (stage) => stage.getBoundingClientRect().height,
    );
    heights.set(figure, (heights.get(figure) ?? new Set()).add(Math.round(height)));
  }
  return heights;
}

// Safari does not hold the text in place when something above it grows; without that help too, a
// reader is where the link says.
test.describe('where no browser holds the text in place', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const sheet = new CSSStyleSheet();
      sheet.insertRule('html { overflow-anchor: none }');
      document.adoptedStyleSheets = [sheet];
    });
  });

  test('a page opened at a step stands on the line where the step takes over', async ({ page }) => {
    await page.goto(CHAPTER);
    const steps = await stepsOf(page);
    for (const { id } of [steps[1], steps.at(-2)].filter((step) => step !== undefined)) {
      await page.goto('about:blank');
      await visit(page, `${CHAPTER}#${id}`);
      const off = await page.locator(`#${id}`).evaluate((step) => {
        return (
          step.getBoundingClientRect().top - parseFloat(getComputedStyle(step).scrollMarginTop)
        );
      });
      expect(Math.abs(off), `#${id}`).toBeLessThanOrEqual(2);
    }
  });

  for (const path of chapters) {
    test(`no state of a figure of ${path} moves the text below it @narrow`, async ({ page }) => {
      await visit(page, path);
      for (const [figure, heights] of await stageHeights(page))
        expect([...heights], figure).toHaveLength(1);
    });
  }
});
