import type { Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Defence } from './data.ts';
import { drawOverTime } from './draw/over-time.ts';
import { drawPeers } from './draw/peers.ts';
import { drawTwoWays } from './draw/two-ways/picture.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

/** The picture of a state. */
export function draw(data: Defence, state: State, layout: LayoutName, words: Words): Scene {
  switch (state.picture) {
    case 'over-time':
      return drawOverTime(data, state, layout, words);
    case 'two-ways':
      return drawTwoWays(data, state, layout, words);
    case 'peers':
      return drawPeers(data, layout, words);
  }
}
