import type { Card } from './card.ts';
import { isHeld } from './held.ts';
import type * as Inspect from './inspect.ts';
import { makeReachable, offerWayPast } from './reach.ts';

/** How long what a reader did waits for its answer, ms: later it would come as a surprise. */
const PATIENCE = 4000;
const USES = ['pointerover', 'pointerout', 'focusin', 'click', 'keydown'] as const;

/** Where to fetch it again: some browsers keep to it that an address has failed. */
let again = '';
const fetched = (): Promise<typeof Inspect> =>
  again ? (import(/* @vite-ignore */ again) as Promise<typeof Inspect>) : import('./inspect.ts');

/**
 * Lets a reader ask what the marks of a figure are, whatever state it comes to show. The picture can be
 * reached from the start; what answers is fetched when a reader first points at the figure or comes to it,
 * answers what was done meanwhile, and is tried again at the next use where it did not come.
 */
export function makeInspectable(figure: HTMLElement, card: Card): void {
  let missed: Event[] | undefined;
  const use = (event: Event): void => {
    // Where the answer is on its way, the keys are the picture's already.
    if (
      event instanceof KeyboardEvent &&
      !again &&
      !isHeld(event) &&
      (event.target as Element).closest('svg') &&
      /^(Arrow|Home|End)/.test(event.key)
    )
      event.preventDefault();
    if (missed) {
      missed.push(event);
      return;
    }
    missed = [event];
    fetched().then(
      ({ inspectMarks }) => {
        for (const name of USES) figure.removeEventListener(name, use);
        const oldest = performance.now() - PATIENCE;
        inspectMarks(
          figure,
          card,
          missed?.filter(({ timeStamp }) => timeStamp > oldest),
        );
      },
      (error: unknown) => {
        // The error alone says what the build has named the file.
        const [address] = /http\S+?\.js/.exec(String(error)) ?? [];
        if (address) again = `${address}?${performance.now()}`;
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
