import type { Page } from '@playwright/test';

export const CHAPTER = 'en/chapters/the-lattice-and-the-sea/';

/** A step as the page declares it: id, the figure of its Scrolly, the state it names. */
export interface StepOnPage {
  readonly id: string;
  readonly figure: string;
  readonly state: string;
}

/**
 * Opens a page and waits until it answers its reader. What answers comes in tasks after the load, and so
 * do the pictures of a wide window: a press before that follows a plain link or meets a mark that moves.
 */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await answering(page);
}

async function answering(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isWide = matchMedia('(min-width: 60rem)').matches;
    const stages = [...document.querySelectorAll('.stage .picture')];
    const isDrawn = !isWide || stages.every((stage) => stage.querySelector('svg.wide'));
    return document.getElementById('card') !== null && isDrawn;
  });
}

/** The steps of a loaded chapter, in reading order. */
export function stepsOf(page: Page): Promise<StepOnPage[]> {
  return page.$$eval('[data-step]', (steps) =>
    steps.map((step) => ({
      id: step.id,
      figure: step.closest('[data-scrolly]')?.getAttribute('data-scrolly') ?? '',
      state: step.getAttribute('data-state') ?? '',
    })),
  );
}

/** The stage that a figure's steps scroll beside. */
export const stageOf = (page: Page, figure: string) =>
  page.locator(`.stage[data-figure="${figure}"]`);

/**
 * A stage's pictures without what only inspection adds, attributes sorted: equal pictures give equal
 * text. Waits until all of it is there and nothing moves in it.
 */
export async function pictureOf(page: Page, figure: string): Promise<string> {
  await answering(page);
  return stageOf(page, figure)
    .locator('.picture')
    .evaluate(async (picture) => {
      const still = async (): Promise<void> => {
        const before = picture.innerHTML;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        if (picture.innerHTML !== before || picture.querySelector('[data-gone]')) await still();
      };
      await still();
      const added = new Set(['tabindex', 'role', 'aria-description', 'aria-describedby']);
      const canon = (element: Element): string => {
        const attributes = [...element.attributes]
          .filter(({ name }) => !added.has(name))
          .map(({ name, value }) => `${name}=${value}`)
          .sort();
        const inner =
          element.children.length > 0
            ? [...element.children].map(canon).join('')
            : element.textContent;
        return `<${element.tagName} ${attributes.join(' ')}>${inner}`;
      };
      return [...picture.children].map(canon).join('\n');
    });
}

/** Puts a step on the trigger line at once, as a fast jump would. */
export async function jumpTo(page: Page, id: string): Promise<void> {
  await page.evaluate((step) => {
    document.getElementById(step)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, id);
}
