import type { Frame, Page } from '@playwright/test';

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

/** Waits until a loaded page answers its reader and nothing of it is on its way any more. */
async function answering(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const every = (all: string, part: string): boolean =>
      [...document.querySelectorAll(all)].every((one) => one.querySelector(part));
    const link = document.querySelector<HTMLLinkElement>('link[data-wide]');
    const isWide = link !== null && matchMedia(link.media).matches;
    const isDrawn = !isWide || every(':is(.stage, .view) .picture', 'svg.wide');
    const isAsked = link !== null || document.querySelector('.view') !== null;
    return (
      isDrawn &&
      every('body', isAsked ? '#card' : '*') &&
      every(':is(.stage, .view):has([data-rows])', 'svg[tabindex]') &&
      every('.step', '.still')
    );
  });
  await nextFrames(page);
}

/** Waits until a page has done what it does on its next frame, also on what it comes to see there. */
export function nextFrames(page: Page | Frame): Promise<void> {
  return page.evaluate(async () => {
    for (let i = 0; i < 2; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await document.fonts.ready;
    }
  });
}

/** Counts the frames that pages ask for, from the next page on: `pictureOf` knows by them what moves. */
export async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked = new Set<number>();
    const [ask, drop] = [requestAnimationFrame.bind(window), cancelAnimationFrame.bind(window)];
    Object.assign(window, {
      isMoving: () => asked.size > 0,
      requestAnimationFrame: (draw: FrameRequestCallback): number => {
        const id = ask((now) => {
          asked.delete(id);
          draw(now);
        });
        asked.add(id);
        return id;
      },
      cancelAnimationFrame: (id: number): void => {
        asked.delete(id);
        drop(id);
      },
    });
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
 * text. Waits until all of it is there and nothing moves in it: small moves begin and end with frames
 * that look alike, so `watchMotion` has to have counted them.
 */
export async function pictureOf(page: Page, figure: string): Promise<string> {
  await answering(page);
  await page.waitForFunction(() => !(window as unknown as { isMoving: () => boolean }).isMoving());
  return stageOf(page, figure)
    .locator('.picture')
    .evaluate((picture) => {
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
