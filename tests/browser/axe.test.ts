import { globSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { CHAPTER, nextFrames, visit } from './story.ts';

/** Every page of the build; of a figure's embeds, which share one template, the first state. Share pages lead on at once: share.test.ts. */
const PAGES = globSync('**/*.html', { cwd: process.env.DIST ?? 'dist' })
  .map((file) => file.replace(/index\.html$/, ''))
  .filter(
    (path) => !/^$|^en\/embed\/[^/]+\/[^/]+\/$|^en\/figures\/[^/]+\/[^/]+\/$|^en\/s\//.test(path),
  )
  .toSorted();
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Without a page of its own to gather results in: none of ours has a frame whose inside is judged here. */
const scan = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
const told = (violations: readonly Violation[]): string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );

test.describe('@chromium', () => {
  for (const path of PAGES) {
    test(`/${path} has no violation`, async ({ page }) => {
      await visit(page, path);
      const { violations } = await scan(page).withTags(TAGS).analyze();
      expect(told(violations)).toEqual([]);
    });
    // Structure is the same in the dark; what the dark can break is contrast.
    test(`/${path} keeps its contrast in the dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await visit(page, path);
      const dark = scan(page).withRules(['color-contrast', 'link-in-text-block']);
      expect(told((await dark.analyze()).violations)).toEqual([]);
    });
  }
  test('an unrolled chapter has no violation', async ({ page }) => {
    await visit(page, CHAPTER);
    await page.getByRole('button', { name: 'Read without scrolling effects' }).click();
    await expect(page.locator('.stage').first()).toBeHidden();
    await nextFrames(page);
    const { violations } = await scan(page).withTags(TAGS).analyze();
    expect(told(violations)).toEqual([]);
  });
});
