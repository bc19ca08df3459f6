import { patch } from '../../scene/patch.ts';
import { createCard } from '../../story/reader/card.ts';
import { inspectMarks, makeReachable } from '../../story/reader/inspect.ts';
import { isHeld } from '../../view/held.ts';
import { fetchPictures } from '../../story/reader/wide-file.ts';

const quiet = matchMedia('(prefers-reduced-motion: reduce)');
const view = document.querySelector<HTMLElement>('.view');
const items = [...document.querySelectorAll<HTMLElement>('.states > [data-state]')];
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-view]')];
const file = document.querySelector<HTMLLinkElement>('link[data-wide]');
const isWide = matchMedia(file?.media ?? 'not all');
let wide: ReturnType<typeof fetchPictures> | undefined;

const itemOf = (state: string): HTMLElement | undefined =>
  items.find(({ dataset }) => dataset['state'] === state);

/** The small picture of a state, with the ids of the stage instead of its own. */
function narrowPicture(item: HTMLElement): Element | null {
  const state = item.dataset['state'] ?? '';
  const text = item
    .querySelector('svg.small')
    ?.outerHTML.replaceAll(` id="${state}-`, ' id="view-narrow-')
    .replaceAll(`#${state}-`, '#view-narrow-')
    .replace('class="small"', 'class="narrow"');
  return new DOMParser().parseFromString(text ?? '', 'text/html').querySelector('svg');
}

/** The large pictures, which wide windows fetch; where they cannot be had, the narrow one serves. */
async function widePictures(): Promise<ReadonlyMap<string, Element> | undefined> {
  if (!isWide.matches || !file) return undefined;
  try {
    const pictures = await (wide ??= fetchPictures(file.href));
    document.documentElement.dataset['pictures'] = 'wide';
    return pictures;
  } catch {
    document.documentElement.dataset['pictures'] = 'narrow';
    return undefined;
  }
}

function draw(layout: 'narrow' | 'wide', next: Element | null | undefined, cut: boolean) {
  const now = view?.querySelector<SVGSVGElement>(`svg.${layout}`);
  if (!now || !next) return;
  const isSeen = getComputedStyle(now).display !== 'none';
  patch(now, next, { move: isSeen && !cut && !quiet.matches });
}

async function show(state: string, cut = false): Promise<void> {
  const item = itemOf(state);
  const takeaway = view?.querySelector('.takeaway');
  if (!view || !item || !takeaway) return;
  view.dataset['state'] = state;
  for (const link of links) {
    if (link.dataset['view'] === state) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const pictures = await widePictures();
  // While the file was on its way, the reader may have asked for another view.
  if (view.dataset['state'] !== state) return;
  takeaway.textContent = item.querySelector('.takeaway')?.textContent ?? '';
  draw('narrow', narrowPicture(item), cut);
  draw('wide', pictures?.get(state), cut);
  view.dispatchEvent(new CustomEvent('shown'));
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
      const item = itemOf(state);
      if (isHeld(event) || !item) return;
      event.preventDefault();
      void show(state);
      history.replaceState(history.state, '', `#${state}`);
      if (voice)
        voice.textContent = `${link.textContent}. ${item.querySelector('p.quiet')?.textContent ?? ''}`;
    });
  }
  void show(stateOfHash(), true);
  addEventListener('hashchange', () => void show(stateOfHash()));
  isWide.addEventListener('change', () => void show(view.dataset['state'] ?? '', true));
  void widePictures();
}
