import type { Card } from './card.ts';
import { inspectMarks, makeReachable } from './inspect.ts';

/** Lets a reader ask what the marks of a figure are, whatever state it comes to show. */
export function askMarks(figure: HTMLElement, card: Card): void {
  inspectMarks(figure, card);
  makeReachable(figure);
  figure.addEventListener('shown', () => {
    makeReachable(figure);
  });
}
