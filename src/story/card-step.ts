import type { Slip } from '../data/author-error.ts';
import type { Outline, StepUse } from './outline.ts';

type Steps = Pick<Outline, 'steps'>;

/** Steps whose picture their author has chosen to stand for the chapter. */
const chosen = ({ steps }: Steps): StepUse[] =>
  steps.filter(({ props }) => props['card'] !== undefined);

/** The step whose picture stands for a chapter on its card: the one with `card`, else the last, by which a figure is full. */
export const cardStep = (outline: Steps): StepUse | undefined =>
  chosen(outline)[0] ?? outline.steps.at(-1);

/** Steps that want the card which another step has. */
export const moreCards = (file: string, outline: Steps): Slip[] =>
  chosen(outline)
    .slice(1)
    .map(({ line, id }) => ({
      file,
      line,
      found: `the card again, on the step "${id}"`,
      expected: 'one step that stands for the chapter',
    }));
