import { patch } from '../../scene/patch.ts';
import { drawing, stillOf } from './pictures.ts';

const LAYOUTS = ['narrow', 'wide'] as const;
const quiet = matchMedia('(prefers-reduced-motion: reduce)');

/** The sticky place where a figure is drawn while its steps scroll. */
export interface Stage {
  readonly figure: HTMLElement;
  readonly steps: readonly HTMLElement[];
  /** Index of the step shown, for the stepper. */
  readonly shown: () => number;
  /**
   * Shows the state of a step; the state is the step's alone, whatever was shown before. `again` draws
   * it even when it is shown already.
   */
  readonly show: (
    index: number,
    how?: { readonly cut?: boolean; readonly again?: boolean },
  ) => void;
  /** Takes the drawings out (the story lies unrolled) or puts them back. */
  readonly empty: () => void;
}

/** Sets up the stage of one Scrolly. Returns undefined where there is nothing to step through. */
export function createStage(scrolly: HTMLElement): Stage | undefined {
  const figure = scrolly.querySelector<HTMLElement>('.stage');
  const picture = figure?.querySelector<HTMLElement>('.picture');
  const takeaway = figure?.querySelector<HTMLElement>('.takeaway span');
  const steps = [...scrolly.querySelectorAll<HTMLElement>('.step')];
  if (!figure || !picture || !takeaway || steps.length === 0) return undefined;
  let shown = 0;

  const show: Stage['show'] = (index, { cut = false, again = false } = {}) => {
    const step = steps[Math.max(0, index)];
    if (!step) return;
    const isEmpty = picture.childElementCount === 0;
    const state = step.dataset['state'] ?? '';
    shown = Math.max(0, index);
    if (!isEmpty && !again && figure.dataset['state'] === state) return;
    const still = stillOf(step);
    if (!still) return;
    for (const layout of LAYOUTS) {
      const target = drawing(still, layout);
      const now = picture.querySelector(`svg.${layout}`);
      if (!target) continue;
      if (now) {
        const seen = getComputedStyle(now).display !== 'none';
        patch(now, target, { move: seen && !cut && !quiet.matches });
      } else picture.append(document.importNode(target, true));
    }
    figure.dataset['state'] = state;
    takeaway.textContent = still.takeaway;
    figure.dispatchEvent(new CustomEvent('shown'));
  };

  return {
    figure,
    steps,
    shown: () => shown,
    show,
    empty: () => {
      picture.replaceChildren();
    },
  };
}
