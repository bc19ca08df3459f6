import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './site.ts';
import { CHAPTER } from './story.ts';

const PAGES = [
  'en/',
  CHAPTER,
  'en/ledger/',
  'en/glossary/',
  'en/sources/',
  'en/about/',
  '404.html',
];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} @chromium`, () => {
    test.use({ colorScheme });
    for (const path of PAGES) {
      test(`${path} has no violation`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map((node) => node.html.slice(0, 160))
                .join(' | ')}`,
          ),
        ).toEqual([]);
      });
    }
    test('the unrolled chapter has no violation', async ({ page }) => {
      await page.goto(CHAPTER);
      await page.getByRole('button', { name: 'Read without scrolling effects' }).click();
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map((node) => node.html.slice(0, 160))
              .join(' | ')}`,
        ),
      ).toEqual([]);
    });
  });
}
