/** The pictures of one step, as the build drew them. */
export interface Still {
  readonly figure: HTMLElement;
  readonly takeaway: string;
}

const kept = new WeakMap<Element, HTMLElement>();

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
  return { figure, takeaway: figure.querySelector('.takeaway')?.textContent ?? '' };
}

/** The drawing of a still in one layout. */
export function drawing(still: Still, layout: 'narrow' | 'wide'): SVGSVGElement | null {
  return still.figure.querySelector(`svg.${layout}`);
}
