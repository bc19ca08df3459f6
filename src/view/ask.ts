import type { Card } from './card.ts';

/**
 * Lets a reader ask what the marks of a figure are, whatever state it comes to show. What answers is
 * fetched apart: the page is whole without it.
 */
export function askMarks(figure: HTMLElement, card: Card): void {
  void import('./inspect.ts').then(({ inspectMarks }) => {
    inspectMarks(figure, card);
  });
}
