import type { Card } from '../../view/card.ts';
import { isHeld } from '../../view/held.ts';

/** The note that a claim's mark or a term leads to: it has the name that the ledger and the glossary have. */
export const noteBehind = ({ hash }: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(`note-${hash.slice(1)}`);

/** Opens a claim's or a term's note in place; without script the same link leads to the ledger. */
export function openNotes(card: Card): void {
  document.addEventListener('click', (event) => {
    if (isHeld(event)) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.mark, a.term');
    const note = link && noteBehind(link);
    if (!link || !note) return;
    event.preventDefault();
    const content = document.createElement('div');
    content.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
    card.open(content, link);
  });
}
