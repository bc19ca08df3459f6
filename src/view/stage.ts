import { appear, patch, vanish } from '../scene/patch.ts';
import { copyTo } from '../scene/ids.ts';
import type { WidePictures } from './wide.ts';

/** Whether the reader asks for less motion. */
export const quiet = matchMedia('(prefers-reduced-motion: reduce)');

/** Where a page keeps what a state shows: an element with its narrow drawing and its takeaway. */
export type StillOf = (state: string) => Element | null | undefined;

/** The place where a figure is drawn in one state after the other. */
export interface Stage {
  readonly figure: HTMLElement;
  /**
   * Shows a state; what it looks like is the state's alone, whatever was shown before. Returns false
   * where the page has no such state.
   */
  readonly show: (state: string, how?: { readonly cut?: boolean }) => boolean;
  /** Draws the state again, with the pictures that have come since. */
  readonly redraw: () => void;
}

/** Sets up the stage that stands in the page as `figure`, drawn by the build in its first state. */
export function createStage(figure: HTMLElement, stillOf: StillOf, wide: WidePictures): Stage {
  const id = figure.dataset['figure'] ?? '';
  const picture = figure.querySelector('.picture');
  const takeaway = figure.querySelector<HTMLElement>('.takeaway > span');
  let before: HTMLElement | undefined;

  /** Lets the words of the headline hand over to others, in the same place. */
  const say = (words: NodeList, moves: boolean): void => {
    if (!takeaway) return;
    before?.remove();
    if (moves) {
      const old = takeaway.cloneNode(true) as HTMLElement;
      before = old;
      old.inert = true;
      takeaway.after(old);
      vanish(old).onfinish = () => {
        old.remove();
      };
      appear(takeaway);
    }
    takeaway.replaceChildren(...words);
  };

  const draw = (layout: string, target: Element | null | undefined, cut: boolean): void => {
    const now = picture?.querySelector(`svg.${layout}`);
    if (!target) {
      // No drawing of another state stays; style sheets show the layout that is there.
      if (!wide.areComing()) now?.remove();
      return;
    }
    const next = copyTo(`stage-${id}-${layout}`, target);
    next.setAttribute('class', layout);
    if (now) patch(now, next, { move: !cut && !quiet.matches && now.checkVisibility() });
    else picture?.append(next);
  };
  const drawState = (state: string, cut: boolean): boolean => {
    const still = stillOf(state);
    if (!still) return false;
    draw('narrow', still.querySelector('svg'), cut);
    draw('wide', wide.of(id, state), cut);
    figure.dataset['state'] = state;
    const said = still.querySelector('.takeaway')?.cloneNode(true);
    if (said) say(said.childNodes, !cut && !quiet.matches);
    figure.dispatchEvent(new CustomEvent('shown'));
    return true;
  };
  return {
    figure,
    show: (state, { cut = false } = {}) =>
      figure.dataset['state'] === state || drawState(state, cut),
    redraw: () => {
      drawState(figure.dataset['state'] ?? '', true);
    },
  };
}
