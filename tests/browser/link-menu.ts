import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';
import { jumpTo } from './story.ts';

export const STEP = 'star';

export const linkTo = (page: Page, id: string): Locator => page.locator(`.link-to[href$="#${id}"]`);
export const menuOf = (page: Page): Locator => page.locator('.link-menu');
export const field = (page: Page): Locator => menuOf(page).getByRole('textbox');

/** Keeps what a page writes to the clipboard, or refuses as browsers do that have none. */
export async function holdClipboard(page: Page, holds: boolean): Promise<void> {
  await page.addInitScript((isThere) => {
    const written: string[] = [];
    const writeText = (words: string): Promise<void> =>
      isThere ? Promise.resolve(void written.push(words)) : Promise.reject(new Error('refused'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText, written } });
  }, holds);
}
export const copied = (page: Page): Promise<string | undefined> =>
  page.evaluate(() =>
    (navigator.clipboard as unknown as { written: readonly string[] }).written.at(-1),
  );

/** Selects the words from one to another in a step, where a paragraph has them. */
export async function select(page: Page, id: string, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([step, first, last]) => {
      const walk = document.createTreeWalker(
        document.querySelector(`#${step} .step-text`) ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const range = new Range();
      let isOpen = false;
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const { data } = node as Text;
        if (!isOpen && data.includes(first)) {
          range.setStart(node, data.indexOf(first));
          isOpen = true;
        }
        if (isOpen && data.includes(last)) {
          range.setEnd(node, data.indexOf(last) + last.length);
          break;
        }
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [id, from, to] as const,
  );
}

export async function open(page: Page, id: string): Promise<void> {
  await jumpTo(page, id);
  await linkTo(page, id).click();
  await expect(menuOf(page)).toBeVisible();
}
