import type { Edition } from '../../editions/edition.ts';
import type { Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Defence } from './data.ts';
import { drawOverTime } from './over-time.ts';
import { drawPeers } from './peers.ts';
import { drawTwoWays } from './two-ways/draw.ts';
import { isTimeState } from './view.ts';

/** The picture of a state. Throws on a state the figure does not have. */
export function draw(data: Defence, state: string, layout: LayoutName, edition: Edition): Scene {
  if (isTimeState(state)) return drawOverTime(data, state, layout, edition);
  if (state === 'two-ways') return drawTwoWays(data, layout, edition);
  if (state === 'peers') return drawPeers(data, layout, edition);
  throw new Error(`defense-spending has no state "${state}"`);
}
