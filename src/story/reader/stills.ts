import { copyTo } from '../../scene/ids.ts';
import type { WidePictures } from '../../view/wide.ts';

/**
 * The picture of a step in the unrolled story. It is packed for readers without script, and a browser
 * with script parses it only when it is asked for here.
 */
export function stillOf(step: Element): HTMLElement | null {
  storyForm.unpack(step);
  return step.querySelector<HTMLElement>('.still');
}

/** Gives a step's picture its wide drawing, where that has come. */
export function widenStill(step: Element, wide: WidePictures): void {
  const still = stillOf(step);
  const { figure = '', state = '' } = still?.dataset ?? {};
  const drawing = wide.of(figure, state);
  if (!still || !drawing || still.querySelector('svg.wide')) return;
  still.append(copyTo(`${step.id}-wide`, drawing));
  still.dispatchEvent(new CustomEvent('shown'));
}
