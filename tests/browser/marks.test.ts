import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../tools/builds.ts';
import { expect, test } from './site.ts';
import { nextFrames } from './story.ts';

const [{ dir: dist }] = builds;
const chapters = readdirSync(join(dist, 'en/chapters')).map((slug) => `en/chapters/${slug}/`);

/** Claims whose mark stands on another line than the last letter before it. */
const alone = (marks: readonly Element[]): string[] =>
  marks
    .filter((mark) => mark.checkVisibility())
    .flatMap((mark) => {
      const claim = mark.closest('[data-claim]');
      const range = document.createRange();
      range.setStart(claim ?? mark, 0);
      range.setEndBefore(mark);
      const texts = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [own] = mark.getClientRects();
      const last = texts.at(-1);
      if (!own || !last) return [`${claim?.textContent ?? ''}: not there`];
      const middle = (own.top + own.bottom) / 2;
      return last.top < middle && middle < last.bottom ? [] : [claim?.textContent ?? ''];
    });

for (const width of [320, 390, 1440])
  test(`no claim's mark stands alone on a line, ${String(width)} px wide @wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of chapters) {
      await page.goto(path);
      await nextFrames(page);
      expect(await page.locator('.mark').count()).toBeGreaterThan(0);
      expect(await page.$$eval('.mark', alone), path).toEqual([]);
    }
  });
