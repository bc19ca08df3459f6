import { expect, test } from './site.ts';
import { CHAPTER, jumpTo, stageOf, stepsOf, visit, type StepOnPage } from './story.ts';

const pages = [
  'en/',
  CHAPTER,
  'en/chapters/promises-kept/',
  'en/figures/',
  'en/figures/partnership-network/',
  'en/embed/partnership-network/2014/',
  'en/ledger/',
  'en/sources/',
  'en/cite/',
];

for (const path of pages) {
  test(`keys with Alt, Ctrl, Meta or Shift held are the browser’s on ${path} @chromium`, async ({
    page,
  }) => {
    await visit(page, path);
    const swallowed = await page.evaluate(() => {
      const found = new Set<string>();
      const held = [{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }];
      const press = (target: Element, event: Event, what: string): void => {
        // The last to hear of it notes what the page did, and keeps the browser from going anywhere.
        const last = (heard: Event): void => {
          if (heard.defaultPrevented) found.add(`${what} on <${target.outerHTML.slice(0, 80)}`);
          heard.preventDefault();
        };
        addEventListener(event.type, last, { once: true });
        target.dispatchEvent(event);
        removeEventListener(event.type, last);
      };
      const options = { bubbles: true, cancelable: true };
      const keys = [
        'ArrowLeft',
        'ArrowRight',
        'ArrowUp',
        'ArrowDown',
        'Home',
        'End',
        'Enter',
        'Escape',
      ];
      const stops = document.querySelectorAll('a[href], button, select, summary, [tabindex]');
      for (const stop of stops) {
        for (const keysHeld of held) {
          const [name = ''] = Object.keys(keysHeld);
          for (const key of keys)
            press(
              stop,
              new KeyboardEvent('keydown', { ...options, ...keysHeld, key }),
              `${name} ${key}`,
            );
          if (stop instanceof HTMLAnchorElement)
            press(stop, new MouseEvent('click', { ...options, ...keysHeld }), `${name} click`);
        }
        if (stop instanceof HTMLAnchorElement)
          press(stop, new MouseEvent('auxclick', { ...options, button: 1 }), 'middle click');
      }
      return { found: [...found], stops: stops.length };
    });
    expect(swallowed.stops).toBeGreaterThan(2);
    expect(swallowed.found).toEqual([]);
  });
}

test('Alt and an arrow leave the marks of a picture alone; the arrow itself goes to them @chromium', async ({
  page,
}) => {
  await visit(page, CHAPTER);
  const [first] = (await stepsOf(page)) as [StepOnPage];
  await jumpTo(page, first.id);
  await expect(stageOf(page, first.figure)).toHaveAttribute('data-state', first.state);
  const picture = page.locator('.stage').first().locator('svg:visible');
  await picture.focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'));
  const before = await focused();
  await page.keyboard.press('Alt+ArrowRight');
  expect(await focused()).toBe(before);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#card')).toBeVisible();
  await expect.poll(focused).not.toBe(before);
});
