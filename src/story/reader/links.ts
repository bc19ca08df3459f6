import { isHeld } from '../../view/held.ts';
import { chosenIn, type Chosen } from './chosen.ts';
import { createLinkMenu, type OpenMenu } from './link-menu.ts';
import { linkTexts } from './link-texts.ts';

const linkAt = ({ target }: Event): HTMLAnchorElement | null =>
  (target as Element).closest<HTMLAnchorElement>('a.link-to');

/** What is selected in what the link stands for: a step’s text, a view of a figure, a chapter’s prose. */
function chosenBeside(link: Element): Chosen | undefined {
  const part = link.nextElementSibling?.closest('.step-text') ?? link.closest('li, .prose');
  return part ? chosenIn(part) : undefined;
}

/** Opens the link menu from any link to a place; a press with a key held stays the browser’s. */
export function openLinks(): void {
  let open: OpenMenu | undefined;
  let chosen: Chosen | undefined;
  // The press itself may end the selection.
  document.addEventListener('pointerdown', (event) => {
    const link = linkAt(event);
    chosen = link ? chosenBeside(link) : undefined;
    // What the browser’s own menu copies has no query either.
    if (link) link.href = location.pathname + link.hash;
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event);
    if (!link || isHeld(event) || !('popover' in link)) return;
    event.preventDefault();
    const [, heading = ''] = link.getAttribute('aria-labelledby')?.split(' ') ?? [];
    open ??= createLinkMenu();
    open(
      link,
      document.getElementById(heading)?.textContent.trim() ?? '',
      linkTexts(link, chosen ?? chosenBeside(link)),
    );
    chosen = undefined;
  });
}
