/**
 * The step being read: the last whose top has passed the trigger line, -1 above the first. `tops` are
 * the steps' distances from the top of the window, px, in reading order; `line` likewise.
 */
export function activeStep(tops: readonly number[], line: number): number {
  // A linked step lands exactly on the line; half-pixels must not decide.
  return tops.findLastIndex((top) => top <= line + 2);
}

/**
 * Where in the window a step takes over, as a share of its height. On a phone that is when the words of the
 * one before have gone below the stage; the last of them must still land above it (scroll.css: 12svh).
 */
export function triggerShare(wide: boolean): 0.4 | 0.6 {
  return wide ? 0.4 : 0.6;
}
