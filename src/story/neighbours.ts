import type { Slip } from '../data/author-error.ts';
import type { StepUse } from './outline.ts';

/** Why a step keeps the picture of the one before, as its author says; undefined where it changes it. */
export const reasonToStay = ({ props }: StepUse): string | undefined => props['same'];

/** Each step with the one before it at the same figure. */
export const neighbours = (steps: readonly StepUse[]): (readonly [StepUse, StepUse])[] =>
  steps.flatMap((step, i) => {
    const before = steps[i - 1];
    return before?.figure === step.figure ? [[before, step] as const] : [];
  });

/**
 * One step, one change: what a step must not share with the one before it. A picture that stays on
 * purpose says why, and says so nowhere else.
 */
export function alikeNeighbours(file: string, steps: readonly StepUse[]): Slip[] {
  return neighbours(steps).flatMap(([before, step]) => {
    const { line, props } = step;
    const stays = before.props['state'] === props['state'];
    const because = reasonToStay(step);
    const slips: Slip[] = [];
    if (stays && !because)
      slips.push({
        file,
        line,
        found: `the state "${props['state'] ?? ''}" again: nothing changes after line ${before.line}`,
        expected: 'a state of its own, or same="why the picture stays"',
      });
    if (!stays && because)
      slips.push({
        file,
        line,
        found: `same="${because}" on a step that changes the picture`,
        expected: 'no such words where the picture changes',
      });
    if (before.title !== '' && before.title === step.title)
      slips.push({
        file,
        line,
        found: `the heading "${step.title}" again, first on line ${before.line}`,
        expected: 'a headline of its own for every step',
      });
    return slips;
  });
}
