import { isHeld } from '../../view/held.ts';
import type * as Opening from './link-open.ts';

/** How long a press waits for the menu before the link leads to its place after all, ms. */
const PATIENCE = 4000;

const linkAt = ({ target }: Event): HTMLAnchorElement | null =>
  (target as Element).closest<HTMLAnchorElement>('a.link-to');

/**
 * Opens the link menu from any link to a place; a press with a key held stays the browser’s. The menu
 * is fetched with the first press; where it does not come, the links are plain ones.
 */
export function openLinks(): void {
  let coming: Promise<typeof Opening> | undefined;
  let isLost = false;
  let selected: Range | undefined;
  let last: Event | undefined;
  const fetched = (): NonNullable<typeof coming> => (coming ??= import('./link-open.ts'));
  const inTime = (): Promise<never> =>
    new Promise((_, reject) => {
      setTimeout(reject, PATIENCE);
    });

  document.addEventListener('pointerdown', (event) => {
    const link = linkAt(event);
    if (!link) return;
    // The press itself may end the selection.
    const selection = getSelection();
    selected = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
    // What the browser’s own menu copies has no query either.
    link.href = location.pathname + link.hash;
    // Whether it comes is asked by the click.
    fetched().catch(() => undefined);
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event);
    if (!link || isLost || isHeld(event) || !('popover' in link)) return;
    event.preventDefault();
    last = event;
    Promise.race([fetched(), inTime()])
      .then(({ openFor }) => {
        if (last === event) openFor(link, selected);
        selected = undefined;
      })
      .catch(() => {
        isLost = true;
        if (last === event) location.hash = link.hash;
      });
  });
}
