import { said } from '../editions/said.ts';
import { isHeld } from './held.ts';
import type { Card } from './card.ts';
import { keepClear } from './clear.ts';
import { type Order, orderOf } from './order.ts';

const MOST_ROWS = 8;
const LEAVE_MS = 250;
/** What a mark has only while it is the one that is told. */
const NAMED = ['tabindex', 'role', 'aria-label', 'aria-describedby'];
/** How far a finger may miss a thin strand, px: rings around the press, nearest first. */
const MISS = [5, 10];

type Rows = ReadonlyMap<string, HTMLTableRowElement>;

function rowsOf(figure: HTMLElement): Rows {
  const notes = document.querySelector(`[data-notes="${figure.dataset['figure'] ?? ''}"]`);
  const rows = notes?.querySelectorAll<HTMLTableRowElement>('tr[data-row]') ?? [];
  return new Map([...rows].map((row) => [row.dataset['row'] ?? '', row]));
}

function lineOf(row: HTMLTableRowElement): HTMLLIElement {
  const item = document.createElement('li');
  const heads = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  [...row.cells].forEach((cell, i) => {
    if (!cell.textContent.trim()) return;
    if (i === 0) {
      const name = document.createElement('strong');
      name.textContent = cell.textContent;
      item.append(name);
      return;
    }
    item.append(`${i === 1 ? ' · ' : '; '}${heads[i]?.textContent.trim() ?? ''}: `);
    const said = [...cell.childNodes].map((node) => node.cloneNode(true));
    const page = heads[i]?.dataset['page'];
    if (page === undefined) {
      item.append(...said);
      return;
    }
    // Only named here; the row in the figure's page has the address.
    const way = document.createElement('a');
    way.href = `${page}#row-${row.dataset['row'] ?? ''}`;
    way.append(...said);
    item.append(way);
  });
  return item;
}

function content(mark: Element, rows: Rows): Node {
  const box = document.createElement('div');
  const named = mark.getAttribute('data-label');
  const name = document.createElement('p');
  name.append(document.createElement('strong'));
  name.firstElementChild?.append(named ?? '');
  const list = document.createElement('ul');
  const found = (mark.getAttribute('data-rows') ?? '')
    .split(' ')
    .flatMap((id) => rows.get(id) ?? []);
  list.append(...found.slice(0, MOST_ROWS).map(lineOf));
  box.append(...(named ? [name] : []), list);
  if (found.length > MOST_ROWS) box.append(said.more(found.length - MOST_ROWS));
  return box;
}

/** The nearest mark that a press just missed. */
function markNear(figure: HTMLElement, { clientX, clientY }: MouseEvent): Element | null {
  for (const miss of MISS) {
    for (let turn = 0; turn < 8; turn++) {
      const angle = (turn * Math.PI) / 4;
      const x = clientX + miss * Math.cos(angle);
      const y = clientY + miss * Math.sin(angle);
      const mark = document.elementFromPoint(x, y)?.closest('[data-rows]');
      if (mark && figure.contains(mark)) return mark;
    }
  }
  return null;
}

/**
 * Lets a reader ask what a mark is: by hover, tap, or keyboard: Tab to the picture, arrows from mark to
 * mark (down to the parts of one and up again), Home and End, Esc back to the picture. What the card says also stands in the data table.
 * Answers first what the reader did with the figure before this was there, `missed`.
 */
export function inspectMarks(figure: HTMLElement, card: Card, missed: readonly Event[] = []): void {
  let rows: Rows | undefined;
  let pinned = false;
  let leaving = 0;
  const markAt = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest('[data-rows]') : null;
  /** What a mark is called: its own label, or the head of its first row. */
  const nameOf = (mark: Element): string => {
    rows ??= rowsOf(figure);
    const first = (mark.getAttribute('data-rows') ?? '').split(' ')[0] ?? '';
    return mark.getAttribute('data-label') ?? rows.get(first)?.cells[0]?.textContent ?? '';
  };
  const show = (mark: Element): void => {
    clearTimeout(leaving);
    rows ??= rowsOf(figure);
    card.open(content(mark, rows), mark);
    keepClear(card.element, mark);
  };
  const leave = (): void => {
    clearTimeout(leaving);
    leaving = window.setTimeout(() => {
      if (!pinned && !card.element.matches(':hover')) card.close();
    }, LEAVE_MS);
  };

  const over = (event: PointerEvent): void => {
    const mark = event.pointerType === 'mouse' ? markAt(event.target) : null;
    if (mark && !pinned) show(mark);
  };
  const press = (event: MouseEvent): void => {
    const mark = markAt(event.target) ?? markNear(figure, event);
    pinned = mark !== null;
    if (mark) show(mark);
  };
  /** Leaves the marks: the picture is one thing again. */
  const close = (picture: Element): void => {
    picture.setAttribute('role', 'img');
    for (const mark of picture.querySelectorAll('[data-rows][tabindex]'))
      for (const name of NAMED) mark.removeAttribute(name);
  };
  const go = (picture: SVGSVGElement, mark: SVGElement, { marks, partsOf }: Order): void => {
    close(picture);
    // While its marks are gone through the picture is a group of them, and its words are in their names.
    picture.setAttribute('role', 'group');
    for (const text of picture.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
    mark.setAttribute('tabindex', '-1');
    mark.setAttribute('role', 'img');
    mark.setAttribute(
      'aria-label',
      said.mark(nameOf(mark), marks.indexOf(mark) + 1, marks.length, partsOf(mark).length),
    );
    mark.setAttribute('aria-describedby', 'card');
    mark.focus({ preventScroll: true });
    pinned = true;
    show(mark);
  };
  const step = (event: KeyboardEvent): void => {
    const from = event.target as SVGElement;
    const picture = from.closest('svg');
    if (!picture || isHeld(event)) return;
    if (event.key === 'Escape' && from !== picture) {
      close(picture);
      picture.focus({ preventScroll: true });
      return;
    }
    const order = orderOf(picture);
    const { marks, partsOf, wholeOf } = order;
    const at = marks.indexOf(from);
    const by = (steps: number): SVGElement | undefined =>
      at < 0 ? marks.at(Math.min(0, steps)) : marks[(at + steps + marks.length) % marks.length];
    const ways: Readonly<Record<string, () => SVGElement | undefined>> = {
      ArrowRight: () => by(1),
      ArrowLeft: () => by(-1),
      ArrowDown: () => partsOf(from)[0] ?? by(1),
      ArrowUp: () => wholeOf(from) ?? by(-1),
      Home: () => marks[0],
      End: () => marks.at(-1),
    };
    const mark = ways[event.key]?.();
    if (!mark) return;
    event.preventDefault();
    go(picture, mark, order);
  };
  const answers = new Map(
    Object.entries({ pointerover: over, pointerout: leave, click: press, keydown: step }) as [
      string,
      EventListener,
    ][],
  );
  for (const [name, answer] of answers) figure.addEventListener(name, answer);
  for (const event of missed) answers.get(event.type)?.(event);
  card.element.addEventListener('pointerleave', leave);
  figure.addEventListener('shown', () => {
    pinned = false;
    card.close();
  });
}
