import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../tools/builds.ts';
import { expect, test } from './site.ts';
import { nextFrames, stepsOf, visit } from './story.ts';

const [{ dir: dist }] = builds;
const chapters = readdirSync(join(dist, 'en/chapters'));
const MM = 96 / 25.4;
/** What the margins leave of A4's width and of Letter's height, mm. */
const PAPER = { width: 174, height: 245 };

for (const slug of chapters) {
  test(`${slug} prints as a document @chromium @wide`, async ({ page }) => {
    await page.setViewportSize({ width: Math.round(PAPER.width * MM), height: 1000 });
    await visit(page, `en/chapters/${slug}/`);
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(5);
    expect(pages).toBeLessThanOrEqual(16);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await nextFrames(page);

    const steps = await stepsOf(page);
    const drawn = steps.filter(({ figure, state }, i) => {
      const before = steps[i - 1];
      return before?.figure !== figure || before.state !== state;
    });
    const pictured = page.locator('.step', { has: page.locator('.still svg:visible') });
    expect(await pictured.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
      drawn.map(({ id }) => id),
    );
    for (const step of await page.locator('.step').all()) {
      const box = await step.boundingBox();
      expect(box?.height, 'a step fits on one page').toBeLessThan(PAPER.height * MM);
    }
    const clipped = await page.$$eval('.still svg', (pictures) =>
      pictures.flatMap((picture) => {
        const paper = picture.getBoundingClientRect();
        // A text's box has room for accents above and tails below, which few words fill.
        const room = 4;
        return [...picture.querySelectorAll('text')]
          .filter((mark) => {
            const { width, left, right, top, bottom } = mark.getBoundingClientRect();
            const fits =
              left >= paper.left - 1 &&
              right <= paper.right + 1 &&
              top >= paper.top - room &&
              bottom <= paper.bottom + room;
            return width > 0 && !fits;
          })
          .map((mark) => mark.textContent);
      }),
    );
    expect(clipped).toEqual([]);

    const sheets = await page.evaluate(
      (height) => document.documentElement.scrollHeight / height,
      PAPER.height * MM,
    );
    expect(pages, 'pages that end in white').toBeLessThanOrEqual(Math.ceil(1.2 * sheets) + 1);

    await expect(page.locator('button:visible, nav:visible, select:visible')).toHaveCount(0);
    const notes = page.locator('.notes-list a[href^="http"]').first();
    expect(await notes.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
      'http',
    );
    await expect(page.locator('.site-foot p')).toContainText('CC BY 4.0');
  });
}
