import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { visit } from './story.ts';

/** A text as a frame shows it: what it says and where its letters stand, px. */
interface Shown {
  readonly text: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Puts the page’s frames and clock into the hands of the test, from now on. */
const holdTime = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const waiting = new Map<number, FrameRequestCallback>();
    let now = 0;
    let last = 0;
    performance.now = () => now;
    window.requestAnimationFrame = (draw) => {
      last += 1;
      waiting.set(last, draw);
      return last;
    };
    window.cancelAnimationFrame = (id) => void waiting.delete(id);
    const animate: Element['animate'] = Reflect.get<Element, 'animate'>(
      Element.prototype,
      'animate',
    );
    Element.prototype.animate = function (...how) {
      const animation = animate.apply(this, how);
      animation.pause();
      return animation;
    };
    let began = 0;
    Object.assign(window, {
      begin: () => {
        began = now;
      },
      showAt: (t: number) => {
        now = began + t;
        const due = [...waiting.values()];
        waiting.clear();
        for (const draw of due) draw(now);
        for (const animation of document.getAnimations()) {
          animation.pause();
          animation.currentTime = t;
        }
      },
    });
  });

/** The texts of the picture and its headline that a reader sees some of, this many ms after the change. */
const shownAt = (page: Page, t: number): Promise<Shown[]> =>
  page.evaluate((t) => {
    (window as unknown as { showAt: (t: number) => void }).showAt(t);
    const opacity = (element: Element): number => {
      const parent = element.parentElement;
      return Number(getComputedStyle(element).opacity) * (parent ? opacity(parent) : 1);
    };
    const texts = [...document.querySelectorAll('.view .picture svg text')];
    return texts
      .filter((text) => text.checkVisibility() && text.textContent && opacity(text) > 0.05)
      .map((text): Shown => {
        const { left, top, right, bottom } = text.getBoundingClientRect();
        const air = (bottom - top) / 4;
        return { text: text.textContent, box: [left, top + air, right, bottom - air] };
      });
  }, t);

/** Pairs of texts that stand on each other, and by how much, px². */
function overlaps(texts: readonly Shown[]): Map<string, number> {
  const found = new Map<string, number>();
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) {
      const width = Math.min(a.box[2], b.box[2]) - Math.max(a.box[0], b.box[0]);
      const height = Math.min(a.box[3], b.box[3]) - Math.max(a.box[1], b.box[1]);
      if (width <= 1 || height <= 1) continue;
      found.set([a.text, b.text].sort().join(' | '), width * height);
    }
  });
  return found;
}

const TIMES = [1, 60, 150, 240, 290, 330, 400, 500, 580];

for (const figure of ['partnership-network', 'investment-flows']) {
  test(`no words of ${figure} stand on each other on the way from view to view`, async ({
    page,
  }) => {
    await visit(page, `en/figures/${figure}/`);
    const views = await page.$$eval('[data-view]', (links) =>
      links.map((link) => link.getAttribute('data-view') ?? ''),
    );
    await holdTime(page);
    const all: string[] = [];
    let before = overlaps(await shownAt(page, 5000));
    for (const view of [...views.slice(1), ...views.toReversed().slice(1)]) {
      await page.evaluate((view) => {
        (window as unknown as { begin: () => void }).begin();
        document.querySelector<HTMLElement>(`[data-view="${view}"]`)?.click();
      }, view);
      await expect(page.locator('.view')).toHaveAttribute('data-state', view);
      const between: (readonly [number, Map<string, number>])[] = [];
      for (const t of TIMES) between.push([t, overlaps(await shownAt(page, t))]);
      const after = overlaps(await shownAt(page, 5000));
      for (const [t, pairs] of between)
        for (const [pair, area] of pairs)
          if (area > Math.max(before.get(pair) ?? 0, after.get(pair) ?? 0) + 2)
            all.push(`to ${view}, ${t} ms: ${pair}`);
      before = after;
    }
    expect(all).toEqual([]);
  });
}
