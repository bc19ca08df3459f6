import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { ProjectMap } from './data.ts';
import { drawAmounts } from './draw/amounts.ts';
import { drawOutcomes } from './draw/outcomes.ts';
import { drawVisit } from './draw/visit.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

function marks(data: ProjectMap, state: State, layout: LayoutName, words: Words): Mark[] {
  if (state.places === 'fact-sheet') return drawVisit(data, layout, words);
  return state.by === 'amount'
    ? drawAmounts(data, layout, words)
    : drawOutcomes(data, layout, words);
}

/** The map of one state. */
export const draw = (data: ProjectMap, state: State, layout: LayoutName, words: Words): Scene => ({
  ...sizes[layout],
  marks: marks(data, state, layout, words),
});
