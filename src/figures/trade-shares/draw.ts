import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { SHARES, type Shares } from './data.ts';
import { aside } from './draw/aside.ts';
import { panelMarks } from './draw/panel.ts';
import { unitPatterns } from './draw/units.ts';
import { panelOf, sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

/** The three shares of one state: side by side, or one large with the others small beside it. */
export function draw(shares: Shares, state: State, layout: LayoutName, words: Words): Scene {
  const defs: Mark = {
    key: 'defs',
    tag: 'defs',
    attrs: {},
    children: SHARES.flatMap((id) => unitPatterns(shares[id])),
  };
  return {
    ...sizes[layout],
    marks: [
      defs,
      ...SHARES.flatMap((id) => panelMarks(shares[id], panelOf(id, state, layout), layout, words)),
      ...(state.large ? aside(shares, state.large, layout, words) : []),
    ],
  };
}
