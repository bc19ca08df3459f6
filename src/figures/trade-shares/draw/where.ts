import type { Mark } from '../../../scene/mark.ts';
import { hexagon } from '../../marks/hexagon.ts';
import type { Share } from '../data.ts';

/** Which waters: all of Asia, or one sea within it. A large hexagon with all or a small part filled. */
export function where(share: Share, x: number, y: number, r: number): Mark {
  const all = share.waters === 'Asia';
  return {
    key: `${share.id}-where`,
    tag: 'g',
    attrs: {},
    children: [
      {
        key: `${share.id}-where-asia`,
        tag: 'path',
        attrs: {
          d: hexagon(x, y, r),
          fill: all ? 'partner' : 'none',
          stroke: 'partner',
          'stroke-width': 1.5,
        },
      },
      {
        key: `${share.id}-where-sea`,
        tag: 'path',
        attrs: { d: hexagon(x + r * 0.3, y + r * 0.3, r * 0.36), fill: all ? 'none' : 'gold' },
      },
    ],
  };
}
