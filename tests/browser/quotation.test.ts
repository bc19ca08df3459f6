import { copied, holdClipboard, linkTo, menuOf, open, select, STEP } from './link-menu.ts';
import { expect, test } from './site.ts';
import { CHAPTER, jumpTo, visit } from './story.ts';

test('with nothing selected in the step there is no quotation to copy', async ({ page }) => {
  await visit(page, CHAPTER);
  await select(page, 'plumbing', 'Next came', 'read');
  await open(page, STEP);
  await expect(menuOf(page).getByRole('button', { name: 'Copy quotation' })).toBeDisabled();
  await expect(menuOf(page).getByText('First select words')).toBeVisible();
});

test.describe('a quotation @chromium', () => {
  for (const { what, from, to, words } of [
    {
      what: 'in whole words',
      from: 'nited',
      to: 'Philippi',
      words: 'United States signed pacts with the Philippines',
    },
    {
      what: 'of many words',
      from: 'ten days',
      to: 'Washington',
      words: 'joint pact with Washington',
    },
  ]) {
    test(`${what} is copied with its source, and its link lands on it`, async ({ page, site }) => {
      await holdClipboard(page, true);
      await visit(page, CHAPTER);
      await jumpTo(page, STEP);
      await select(page, STEP, from, to);
      await linkTo(page, STEP).click();
      await menuOf(page).getByRole('button', { name: 'Copy quotation' }).click();
      await expect.poll(() => copied(page)).toContain('\n');
      const [quoted = '', source, address = ''] = ((await copied(page)) ?? '').split('\n');
      expect(quoted).toContain(words);
      expect(quoted).toMatch(/^“.*”$/);
      expect(source).toBe('Latticework, “The lattice and the sea”');
      expect(address).toMatch(
        /^https:\/\/latticework\.example\/en\/chapters\/[a-z-]+\/#[\w-]+:~:text=/,
      );
      const [, fragment = ''] = address.split('#');
      const [id = '', directive = ''] = fragment.split(':~:');
      await expect(page.locator(`#${STEP} #${id}, #${STEP}#${id}`)).toHaveCount(1);
      await page.goto('about:blank');
      await page.goto(`${site}${CHAPTER}#${fragment}`);
      await expect(page.locator(`#${STEP} p`).first()).toBeInViewport();
      // The browser takes a directive that it understands out of what the page sees.
      expect(await page.evaluate(() => location.hash)).toBe(`#${id}`);
      await page.goto('about:blank');
      await page.goto(`${site}${CHAPTER}#-:~:${directive}`);
      await expect(page.locator(`#${STEP} p`).first(), 'the words alone').toBeInViewport();
    });
  }
});
