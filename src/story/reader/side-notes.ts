import { noteBehind } from './notes.ts';

/** A margin wide enough for notes; side-notes.css has the same width. */
const ROOM = '(min-width: 84rem)';
const GAP = 8;

/** Verdict and source of a claim, without what the card and the endnotes add. */
function noteOf(mark: HTMLAnchorElement): HTMLElement | undefined {
  const note = noteBehind(mark);
  const verdict = note?.querySelector('.verdict');
  const source = note?.querySelector('p:last-of-type');
  if (!verdict || !source) return undefined;
  const side = document.createElement('p');
  side.append(verdict.cloneNode(true), ' ');
  const links = [...source.querySelectorAll('a')];
  const ledger = links.length > 1 ? links.pop() : undefined;
  for (const part of source.childNodes) {
    if (part !== ledger) side.append(part.cloneNode(true));
  }
  for (const link of side.querySelectorAll('a')) link.tabIndex = -1;
  side.normalize();
  const last = side.lastChild;
  if (last?.nodeType === Node.TEXT_NODE)
    last.nodeValue = (last.nodeValue ?? '').replace(/[\s·]+$/, '');
  return side;
}

/**
 * Puts the sources of the running text into the margin of a wide window, each beside its words, as a
 * book does. They lie over the empty margin, so nothing moves. To a screen reader and the keyboard the
 * marks and the endnotes already give the same, so these stay out of their way.
 */
export function showSideNotes(): void {
  const prose = document.querySelector<HTMLElement>('.prose');
  const room = matchMedia(ROOM);
  if (!prose) return;
  const box = document.createElement('div');
  box.className = 'side-notes sans quiet';
  box.setAttribute('aria-hidden', 'true');
  const notes: { mark: HTMLElement; side: HTMLElement }[] = [];
  const write = (): void => {
    for (const mark of prose.querySelectorAll<HTMLAnchorElement>(':scope > p .mark')) {
      const side = noteOf(mark);
      if (side) notes.push({ mark, side });
    }
    box.append(...notes.map(({ side }) => side));
    prose.append(box);
  };

  const layOut = (): void => {
    if (!room.matches) return;
    if (!box.isConnected) write();
    const top = prose.getBoundingClientRect().top;
    const walls = [...prose.querySelectorAll(':scope > .scrolly')].map(
      (scrolly) => scrolly.getBoundingClientRect().top - top,
    );
    let free = 0;
    for (const { mark, side } of notes) {
      side.hidden = false;
      const beside = (mark.getClientRects()[0]?.top ?? top) - top;
      const wall = walls.find((y) => y > beside) ?? Infinity;
      const at = Math.max(free, Math.min(beside, wall - side.offsetHeight));
      side.style.top = `${at}px`;
      const end = at + side.offsetHeight;
      side.hidden = end > wall;
      if (!side.hidden) free = end + GAP;
    }
  };
  new ResizeObserver(layOut).observe(prose);
}
