import type { Edition } from '../../editions/edition.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { aside } from './aside.ts';
import type { Share } from './data.ts';
import { panels, sizes, type StateName } from './layout.ts';
import { panelMarks } from './panel.ts';
import { unitPatterns } from './units.ts';

/** The three shares of one state: side by side, or one large with the others small beside it. */
export function draw(
  shares: readonly Share[],
  state: StateName,
  layout: LayoutName,
  edition: Edition,
): Scene {
  const { width, height } = sizes[layout];
  const ids = shares.map(({ id }) => id);
  const placed = panels(ids, state, layout);
  const large = shares.find(({ id }) => id === state);
  const defs: Mark = {
    key: 'defs',
    tag: 'defs',
    attrs: {},
    children: shares.flatMap(unitPatterns),
  };
  return {
    width,
    height,
    marks: [
      defs,
      ...shares.flatMap((share): Mark[] => {
        const panel = placed.get(share.id);
        return panel ? panelMarks(share, panel, layout, edition) : [];
      }),
      ...(large ? aside(large, layout, edition) : []),
    ],
  };
}
