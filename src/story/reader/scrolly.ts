import { createStage, quiet, type Stage } from '../../view/stage.ts';
import type { WidePictures } from '../../view/wide.ts';
import { stillOf } from './stills.ts';

/** A stage and the steps that tell it which state to show. */
export interface Scrolly {
  readonly element: HTMLElement;
  readonly stage: Stage;
  readonly steps: readonly HTMLElement[];
  /** Index of the step shown. */
  readonly shown: () => number;
  /** Shows the state of a step; above the first, the first one's. */
  readonly show: (index: number, how?: { readonly cut?: boolean }) => void;
}

/** Sets up one Scrolly. Returns undefined where there is nothing to step through. */
export function createScrolly(element: HTMLElement, wide: WidePictures): Scrolly | undefined {
  const figure = element.querySelector<HTMLElement>('.stage');
  const steps = [...element.querySelectorAll<HTMLElement>('.step')];
  if (!figure || steps.length === 0) return undefined;
  const stepWith = (state: string): HTMLElement | undefined =>
    steps.find(({ dataset }) => dataset['state'] === state);
  const still = (state: string): Element | null => {
    const step = stepWith(state);
    // What no step shows is what the stage came up with.
    return step ? stillOf(step) : figure.querySelector('.picture');
  };
  const stage = createStage(figure, still, wide);
  let shown = 0;
  return {
    element,
    stage,
    steps,
    shown: () => shown,
    show: (index, how) => {
      // Marks from elsewhere wait for the first step; who asks for less motion meets its picture at once.
      if (index < 0 && !quiet.matches && !stepWith(figure.dataset['state'] ?? '')) return;
      shown = Math.max(0, index);
      stage.show(steps[shown]?.dataset['state'] ?? '', how);
      figure.dispatchEvent(new CustomEvent('stepped'));
    },
  };
}
