import type { Edition } from '../../editions/edition.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Chains } from './data.ts';
import { chains } from './draw/chains.ts';
import { forum } from './draw/forum.ts';
import { missiles } from './draw/missiles.ts';
import { ships } from './draw/ships.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';

function marks(data: Chains, state: State, layout: LayoutName, edition: Edition): Mark[] {
  switch (state.picture) {
    case 'chains':
      return chains(data, state.built, layout, edition);
    case 'forum':
      return forum(data, layout, edition);
    case 'missiles':
      return missiles(data, layout, edition);
    case 'ships':
      return ships(data, layout, edition);
  }
}

/** The diagram of one state. */
export const draw = (data: Chains, state: State, layout: LayoutName, edition: Edition): Scene => ({
  ...sizes[layout],
  marks: marks(data, state, layout, edition),
});
