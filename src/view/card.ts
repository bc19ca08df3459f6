import { said } from '../editions/said.ts';
import { isHeld } from './held.ts';

/** The one card that opens beside what a reader asks about: a claim, a term, a mark. */
export interface Card {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  /** Opens with this content beside `anchor`; at the foot of the window on a phone. */
  readonly open: (content: Node, anchor: Element) => void;
  readonly close: () => void;
}

const GAP = 10;

/** Puts a card beside `anchor`; at the foot of the window on a phone, where the style sheet has it. */
export function setBeside(element: HTMLElement, anchor: Element): void {
  element.style.removeProperty('left');
  element.style.removeProperty('top');
  element.style.removeProperty('bottom');
  element.style.removeProperty('max-height');
  if (!matchMedia('(min-width: 48rem)').matches) return;
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const above = at.top - GAP - height;
  const lowest = innerHeight - GAP - height;
  // Where it fits neither below nor above, as much of what it belongs to as can be stays in view.
  const top = at.bottom <= lowest || above < GAP ? Math.min(at.bottom + GAP, lowest) : above;
  const left = Math.min(
    Math.max(GAP, at.left + at.width / 2 - width / 2),
    innerWidth - width - GAP,
  );
  element.style.left = `${left}px`;
  element.style.top = `${Math.max(GAP, top)}px`;
}

/** Makes the page's card. Esc, the close button and a press elsewhere close it. */
export function createCard(): Card {
  const element = document.createElement('div');
  element.className = 'note-card';
  element.id = 'card';
  element.popover = 'manual';
  element.setAttribute('role', 'note');
  document.body.append(element);
  let from: Element | undefined;

  const isOpen = (): boolean => element.matches(':popover-open');
  const close = (): void => {
    const within = element.contains(document.activeElement);
    if (isOpen()) element.hidePopover();
    if (within && from instanceof HTMLElement) from.focus({ preventScroll: true });
    from = undefined;
  };
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.textContent = '×';
  button.setAttribute('aria-label', said.close);
  button.addEventListener('click', close);

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !isHeld(event)) close();
  });
  addEventListener('pointerdown', (event) => {
    const target = event.target as Node;
    if (isOpen() && !element.contains(target) && !from?.contains(target)) close();
  });
  addEventListener('resize', close);
  return {
    element,
    isOpen,
    close,
    open: (content, anchor) => {
      if (from !== anchor && isOpen()) element.hidePopover();
      from = anchor;
      element.replaceChildren(button, content);
      // Tab goes from what was asked about into the card, where the browser knows of the two.
      if (!isOpen()) element.showPopover(anchor instanceof HTMLElement ? { source: anchor } : {});
      setBeside(element, anchor);
    },
  };
}
