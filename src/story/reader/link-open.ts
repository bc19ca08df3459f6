import { chosenIn } from './chosen.ts';
import { createLinkMenu } from './link-menu.ts';
import { linkTexts } from './link-texts.ts';

const open = createLinkMenu();

/**
 * Opens the menu for a link to a place. `selected` is what was selected when it was pressed: of that, a
 * quotation is what lies in a step’s text, a view of a figure, a chapter’s prose, whichever the link stands for.
 */
export function openFor(link: HTMLAnchorElement, selected: Range | undefined): void {
  if (selected && !selected.collapsed) {
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(selected);
  }
  const part = link.nextElementSibling?.closest('.step-text') ?? link.closest('li, .prose');
  const [, heading = ''] = link.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const name = document.getElementById(heading)?.textContent.trim() ?? '';
  open(link, name, linkTexts(link, part ? chosenIn(part) : undefined));
}
