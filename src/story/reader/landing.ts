import { placeOfHash } from './address.ts';

/** How far the place of the address is from the top of the window, px; where it names none, the page. */
export function spot(): number {
  return placeOfHash()?.getBoundingClientRect().top ?? -scrollY;
}

/** Puts the place of the address, if it names one, where its `scroll-margin` says. */
export function stay(): void {
  placeOfHash()?.scrollIntoView({ behavior: 'instant' });
}

/**
 * Gives the focus to the place of the address, so that keyboards and screen readers go on from there.
 * An anchor that only stands for another has no words of its own; what is around it takes the focus.
 */
export function attend(): void {
  const place = placeOfHash();
  if (!place) return;
  const whole = place.hasChildNodes() ? place : (place.parentElement ?? place);
  const target = whole.querySelector<HTMLElement>(':scope > summary') ?? whole;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Ends a jump to an anchor: opens what is folded around the place, shows it and gives it the focus. */
export function arrive(): void {
  let fold = placeOfHash()?.closest('details');
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest('details');
  }
  stay();
  attend();
}
