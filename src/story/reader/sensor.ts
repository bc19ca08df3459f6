import scrollama from 'scrollama';
import { triggerShare } from './active.ts';

/** The stage stands beside the text; scroll.css has the same. */
export const WIDE = '(min-width: 60rem) and (orientation: landscape), (min-width: 78rem)';

/**
 * Calls `changed` at most once a frame whenever a step may have taken over: by scrolling, jumping,
 * resizing, turning the phone or coming back to the page. Scrollama only senses; it skips, reorders
 * and forgets callbacks, so nothing is read from them.
 */
export function watchSteps(steps: readonly HTMLElement[], changed: () => void): void {
  if (steps.length === 0) return;
  let due = false;
  const soon = (): void => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      changed();
    });
  };
  const wide = matchMedia(WIDE);
  const sensor = scrollama();
  const setUp = (): void => {
    sensor
      .setup({ step: [...steps], offset: triggerShare(wide.matches) })
      .onStepEnter(soon)
      .onStepExit(soon);
    soon();
  };
  setUp();
  wide.addEventListener('change', setUp);
  addEventListener('resize', () => {
    sensor.resize();
    soon();
  });
  // After a jump past both ends Scrollama is silent; the end of a scroll settles it.
  for (const name of ['scrollend', 'pageshow', 'load', 'hashchange']) addEventListener(name, soon);
}
