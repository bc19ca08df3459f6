import { expect, test } from './site.ts';
import { visit } from './story.ts';

const PAGE = 'en/chapters/shoulder-to-shoulder/';

test('sources stand in the margin beside their words, clear of all else @wide', async ({
  page,
}) => {
  await visit(page, PAGE);
  const notes = page.locator('.side-notes p:visible');
  await expect(notes.first()).toBeVisible();
  await expect.poll(() => notes.count()).toBeGreaterThan(5);
  const clashes = () =>
    page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => element.checkVisibility())
          .map((element) => element.getBoundingClientRect());
      const others = boxes('.prose > p, .prose > .quote, .stage svg, .figure-notes');
      const sides = boxes('.side-notes p');
      const meets = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return {
        onOthers: sides.filter((side) => others.some((other) => meets(side, other))).length,
        onEachOther: sides.filter((side, i) => sides.slice(i + 1).some((next) => meets(side, next)))
          .length,
        outside: sides.filter((side) => side.right > innerWidth).length,
      };
    });
  await expect.poll(clashes).toEqual({ onOthers: 0, onEachOther: 0, outside: 0 });
  await expect(notes.first()).toHaveText(/^(Confirmed|Refined|Opinion|Contradicted)\. .*\d{4}/i);
});

test('side notes move nothing, and stay away where there is no margin @wide', async ({ page }) => {
  await visit(page, PAGE);
  await expect(page.locator('.side-notes p').first()).toBeVisible();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.locator('.side-notes').evaluate((box) => {
    box.remove();
  });
  expect(await height()).toBe(before);
  await page.reload();
  await expect(page.locator('.side-notes p').first()).toBeVisible();
  await page.setViewportSize({ width: 1200, height: 900 });
  await expect(page.locator('.side-notes')).toBeHidden();
});

test('a note ends in words, and its verdict has a shape of its own @wide', async ({ page }) => {
  await visit(page, PAGE);
  await expect(page.locator('.side-notes p').first()).toBeVisible();
  const notes = await page.locator('.side-notes p').evaluateAll((all) =>
    all.map((note) => {
      const verdict = note.querySelector('.verdict');
      return {
        text: note.textContent.trim(),
        said: verdict?.textContent ?? '',
        shape: verdict ? getComputedStyle(verdict, '::before').maskImage : 'none',
      };
    }),
  );
  expect(notes.filter(({ text }) => /[·,\s]$/.test(text))).toEqual([]);
  const shapes = new Map(notes.map(({ said, shape }) => [said, shape]));
  expect(shapes.size).toBeGreaterThan(1);
  expect(new Set(shapes.values()).size).toBe(shapes.size);
  expect([...shapes.values()]).not.toContain('none');
});
