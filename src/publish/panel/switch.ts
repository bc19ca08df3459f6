import { patch } from '../../scene/patch.ts';
import { createCard } from '../../story/reader/card.ts';
import { inspectMarks, makeReachable } from '../../story/reader/inspect.ts';

const LAYOUTS = ['narrow', 'wide'] as const;
const quiet = matchMedia('(prefers-reduced-motion: reduce)');
const view = document.querySelector<HTMLElement>('.view');
const items = [...document.querySelectorAll<HTMLElement>('.states > [data-state]')];
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-view]')];

/** The picture of a state in a layout, with the ids of the stage instead of its own. */
function pictureOf(item: HTMLElement, layout: (typeof LAYOUTS)[number]): Element | null {
  const source =
    layout === 'narrow'
      ? item.querySelector('svg.small')?.outerHTML
      : item.querySelector('template')?.innerHTML;
  const text = source
    ?.replaceAll(`${item.dataset['state'] ?? ''}-${layout}-`, `view-${layout}-`)
    .replace('class="small"', `class="${layout}"`);
  return text === undefined
    ? null
    : new DOMParser().parseFromString(text, 'text/html').querySelector('svg');
}

function show(state: string, how: { readonly cut?: boolean } = {}): boolean {
  const item = items.find(({ dataset }) => dataset['state'] === state);
  const takeaway = view?.querySelector('.takeaway');
  if (!view || !item || !takeaway) return false;
  if (view.dataset['state'] === state) return true;
  for (const layout of LAYOUTS) {
    const now = view.querySelector<SVGSVGElement>(`svg.${layout}`);
    const next = pictureOf(item, layout);
    if (!now || !next) continue;
    const isSeen = getComputedStyle(now).display !== 'none';
    patch(now, next, { move: isSeen && !how.cut && !quiet.matches });
  }
  view.dataset['state'] = state;
  takeaway.textContent = item.querySelector('.takeaway')?.textContent ?? '';
  for (const link of links) {
    if (link.dataset['view'] === state) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  view.dispatchEvent(new CustomEvent('shown'));
  return true;
}

const stateOfHash = (): string => decodeURIComponent(location.hash.slice(1).replace(/:~:.*$/, ''));

if (view) {
  const card = createCard();
  inspectMarks(view, card);
  makeReachable(view);
  view.addEventListener('shown', () => {
    makeReachable(view);
  });
  const voice = document.querySelector('.views [aria-live]');
  for (const link of links) {
    link.addEventListener('click', (event) => {
      const state = link.dataset['view'] ?? '';
      if (event.metaKey || event.ctrlKey || event.shiftKey || !show(state)) return;
      event.preventDefault();
      history.replaceState(history.state, '', `#${state}`);
      const words = items
        .find(({ dataset }) => dataset['state'] === state)
        ?.querySelector('p.quiet');
      if (voice) voice.textContent = `${link.textContent}. ${words?.textContent ?? ''}`;
    });
  }
  show(stateOfHash(), { cut: true });
  addEventListener('hashchange', () => {
    show(stateOfHash());
  });
}
