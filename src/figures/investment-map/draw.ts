import type { Edition } from '../../editions/edition.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { ProjectMap } from './data.ts';
import { drawAmounts } from './draw/amounts.ts';
import { drawOutcomes } from './draw/outcomes.ts';
import { drawVisit } from './draw/visit.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';

function marks(data: ProjectMap, state: State, layout: LayoutName, edition: Edition): Mark[] {
  if (state.places === 'fact-sheet') return drawVisit(data, layout, edition);
  return state.by === 'amount'
    ? drawAmounts(data, layout, edition)
    : drawOutcomes(data, layout, edition);
}

/** The map of one state. */
export const draw = (
  data: ProjectMap,
  state: State,
  layout: LayoutName,
  edition: Edition,
): Scene => ({ ...sizes[layout], marks: marks(data, state, layout, edition) });
