import type { Card } from '../../view/card.ts';
import { isHeld } from '../../view/held.ts';

/** Opens a claim's or a term's note in place; without script the same link leads to the ledger. */
export function openNotes(card: Card): void {
  document.addEventListener('click', (event) => {
    if (isHeld(event)) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-note]');
    const note = link && document.getElementById(`note-${link.dataset['note'] ?? ''}`);
    if (!link || !note) return;
    event.preventDefault();
    const content = document.createElement('div');
    content.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
    card.open(content, link);
  });
}
