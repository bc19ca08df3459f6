import { said } from '../editions/said.ts';
import type { Card } from './card.ts';
import { isHeld } from './held.ts';

const pages = new Map<string, Document>();

/** The page of a figure's numbers. Rejects when it cannot be had. */
async function pageAt(address: string): Promise<Document> {
  const kept = pages.get(address);
  if (kept) return kept;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Without its head: the styles in there are none of this page's.
  const [main = ''] = /<main[^]*<\/main>/.exec(await response.text()) ?? [];
  const page = new DOMParser().parseFromString(main, 'text/html');
  pages.set(address, page);
  return page;
}

function wayTo(link: HTMLAnchorElement, words: string): HTMLElement {
  const line = document.createElement('p');
  const way = document.createElement('a');
  way.href = link.href;
  way.textContent = words;
  line.append(way);
  return line;
}

/** The rule of a number and its first rows, and the way to the rest of them. */
async function told(link: HTMLAnchorElement): Promise<Node[]> {
  const page = await pageAt(link.href.replace(/#.*/, ''));
  const value = page.getElementById(link.hash.slice(1));
  if (!value) throw new Error(`nothing at ${link.href}`);
  const parts = [...value.querySelectorAll(':scope > .rule, :scope > ul')];
  const more = value.querySelector('summary')?.textContent ?? said.rest;
  return [...parts.map((part) => document.importNode(part, true)), wayTo(link, more)];
}

/** Opens a number in place: how it was counted, and from what. Without script its link leads there. */
export function openNumbers(card: Card): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-value]');
    if (!link || isHeld(event)) return;
    event.preventDefault();
    const box = document.createElement('div');
    box.role = 'status';
    const say = (...nodes: readonly (Node | string)[]): void => {
      box.replaceChildren(...nodes);
      card.open(box, link);
    };
    say(said.fetching, wayTo(link, said.page));
    told(link).then(
      (nodes) => {
        if (box.isConnected) say(...nodes);
      },
      () => {
        if (box.isConnected) say(said.lost, wayTo(link, said.retry));
      },
    );
  });
}
