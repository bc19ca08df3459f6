import { isHeld } from '../../view/held.ts';

/**
 * Calls `arrived` on every way to a place within the page: a new hash, Back and Forward, and a second press
 * on a link to where the address is already, of which browsers say nothing.
 */
export function onArrival(arrived: () => void): void {
  addEventListener('hashchange', arrived);
  // At the window, where whoever answers the link otherwise has said so.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const leadsHere = link?.hash && link.href === location.href;
    // The browser's own jump comes first, and drops the focus.
    if (leadsHere && !event.defaultPrevented && !isHeld(event)) setTimeout(arrived);
  });
}
