import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Chains } from './data.ts';
import { chains } from './draw/chains.ts';
import { days } from './draw/days.ts';
import { forum } from './draw/forum.ts';
import { missiles } from './draw/missiles.ts';
import { ships } from './draw/ships.ts';
import { sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

function marks(data: Chains, state: State, layout: LayoutName, words: Words): Mark[] {
  switch (state.picture) {
    case 'chains':
      return chains(data, state.built, layout, words);
    case 'forum':
      return forum(data, layout, words);
    case 'missiles':
      return missiles(data, layout, words);
    case 'ships':
      return ships(data, layout, words);
    case 'days':
      return days(data, layout, words);
  }
}

/** The diagram of one state. */
export const draw = (data: Chains, state: State, layout: LayoutName, words: Words): Scene => ({
  ...sizes[layout],
  marks: marks(data, state, layout, words),
});
