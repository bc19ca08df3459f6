import { fetchPictures } from './wide-file.ts';

/** The pictures of one step, as the build drew them. */
export interface Still {
  readonly figure: HTMLElement;
  readonly takeaway: string;
}

const kept = new Map<Element, HTMLElement>();
let wide: ReadonlyMap<string, Element> | undefined;

function withWide(step: Element, figure: HTMLElement): HTMLElement {
  const picture = wide?.get(step.id);
  if (picture && !figure.querySelector('svg.wide'))
    figure.append(document.importNode(picture, true));
  return figure;
}

/**
 * Reads the picture a step carries for readers without script. A browser with script never parses it
 * until it is asked for here.
 */
export function stillOf(step: Element): Still | undefined {
  let figure = kept.get(step);
  if (!figure) {
    const source = step.querySelector('noscript')?.textContent ?? '';
    const parsed = new DOMParser().parseFromString(source, 'text/html').querySelector('figure');
    if (!parsed) return undefined;
    figure = document.importNode(parsed, true);
    kept.set(step, figure);
  }
  withWide(step, figure);
  return { figure, takeaway: figure.querySelector('.takeaway')?.textContent ?? '' };
}

/** The drawing of a still in one layout; the wide ones are there once they are fetched. */
export function drawing(still: Still, layout: 'narrow' | 'wide'): Element | null {
  return still.figure.querySelector(`svg.${layout}`);
}

/** Fetches the page's wide pictures. Rejects when they cannot be had. */
export async function fetchWide(): Promise<void> {
  const address = document.querySelector<HTMLLinkElement>('link[data-wide]')?.href;
  if (wide || !address) return;
  wide = await fetchPictures(address);
  for (const [step, figure] of kept) withWide(step, figure);
}
