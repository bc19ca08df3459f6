import type { Card } from './card.ts';
import { isHeld } from './held.ts';
import { makeReachable, offerWayPast } from './reach.ts';

/** How long what a reader did waits for its answer, ms: later it would come as a surprise. */
const PATIENCE = 4000;
const USES = ['pointerover', 'pointerout', 'focusin', 'click', 'keydown'] as const;

/**
 * Lets a reader ask what the marks of a figure are, whatever state it comes to show. The picture can be
 * reached from the start; what answers is fetched when a reader first points at the figure or comes to it,
 * answers what was done meanwhile, and is tried again at the next use where it did not come.
 */
export function makeInspectable(figure: HTMLElement, card: Card): void {
  let missed: Event[] | undefined;
  let isLost = false;
  const use = (event: Event): void => {
    // Where the answer is on its way, the keys are the picture's already.
    if (
      event instanceof KeyboardEvent &&
      !isLost &&
      !isHeld(event) &&
      /^(Arrow|Home|End)/.test(event.key)
    )
      event.preventDefault();
    if (missed) {
      missed.push(event);
      return;
    }
    missed = [event];
    import('./inspect.ts').then(
      ({ inspectMarks }) => {
        for (const name of USES) figure.removeEventListener(name, use);
        const oldest = performance.now() - PATIENCE;
        inspectMarks(
          figure,
          card,
          missed?.filter(({ timeStamp }) => timeStamp > oldest),
        );
      },
      () => {
        isLost = true;
        missed = undefined;
      },
    );
  };
  const reach = (): void => {
    makeReachable(figure);
    // A press on what is no longer shown has no answer.
    missed?.splice(0);
  };
  reach();
  if (figure.matches('.stage')) offerWayPast(figure);
  for (const name of USES) figure.addEventListener(name, use);
  figure.addEventListener('shown', reach);
}
