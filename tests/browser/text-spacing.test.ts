import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { CHAPTER, visit } from './story.ts';

const PAGES = [
  'en/',
  CHAPTER,
  'en/figures/partnership-network/',
  'en/ledger/',
  'en/embed/partnership-network/',
];
const WINDOWS = [
  [320, 740],
  [390, 844],
  [820, 1180],
  [1440, 900],
] as const;

/** Spaces all text as readers may (WCAG 1.4.12); a style that a script makes is not held back by the page's policy. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** What is lost to a reader: what runs out of the window, is cut off, or lies over its neighbour. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('.scroll-x, .unseen, .skip'),
    );
    const name = (element: Element): string =>
      `${element.tagName} ${element.className}: ${element.textContent.trim().slice(0, 30)}`;
    const out = seen
      .filter((one) => !(one instanceof SVGElement) && getComputedStyle(one).clipPath === 'none')
      .flatMap((one) => {
        const cuts = /hidden|clip/.test(getComputedStyle(one).overflow);
        const isOut = one.getBoundingClientRect().right > innerWidth + 1;
        const isCut =
          cuts &&
          (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
        return [...(isOut ? [`out: ${name(one)}`] : []), ...(isCut ? [`cut: ${name(one)}`] : [])];
      });
    const over = seen
      .filter((one) => one.matches('.stepper, .filters, .site-head, .site-head ul, .opener'))
      .flatMap((row) => {
        const parts = [...row.children].filter((part) => seen.includes(part as HTMLElement));
        return parts.flatMap((part, i) => {
          const a = part.getBoundingClientRect();
          return parts.slice(i + 1).flatMap((next) => {
            const b = next.getBoundingClientRect();
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            return across > 1 && down > 1 ? [`over: ${name(part)} and ${name(next)}`] : [];
          });
        });
      });
    return [...out, ...over];
  });
}

/** How long the words in the pictures are, in px of each drawing. */
function lengths(page: Page): Promise<number[]> {
  return page.$$eval('main svg text', (texts) =>
    texts.map((text) => Math.round((text as SVGTextElement).getComputedTextLength())),
  );
}

for (const path of PAGES) {
  test(`text that a reader spaces out stays whole @wide: ${path}`, async ({ page }) => {
    await visit(page, path);
    const before = await lengths(page);
    await spaceOut(page);
    expect(await lengths(page), 'the words of pictures keep their places').toEqual(before);
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      await expect
        .poll(() => lost(page), { message: `${path} in ${width} × ${height}` })
        .toEqual([]);
    }
  });
}
