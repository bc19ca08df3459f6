import type { Mark } from '../../../scene/mark.ts';
import { textWidth } from '../../../scene/text.ts';
import { pointOf } from '../layout.ts';
import type { Hub, Words } from '../words.ts';

/** Size of the hubs’ names, and their air to the edge of the picture, px. */
const NAME = { size: 14, air: 7 } as const;

/** Names of the two hubs, beside them. */
export function drawNames(scale: number, width: number, { labels }: Words): Mark {
  const [us, jp] = [pointOf('USA', scale), pointOf('JPN', scale)];
  const half = Math.round(textWidth(labels.hubs.USA, NAME.size, 'sans-bold') / 2);
  const label = (id: Hub, x: number, y: number, anchor: 'start' | 'middle'): Mark => ({
    key: `${id}-name`,
    tag: 'text',
    attrs: { x, y, 'text-anchor': anchor },
    text: labels.hubs[id],
  });
  return {
    key: 'names',
    tag: 'g',
    attrs: {
      'font-size': NAME.size,
      'font-weight': 600,
      fill: 'ink',
      stroke: 'paper',
      'stroke-width': 4,
      'paint-order': 'stroke',
    },
    children: [
      label(
        'USA',
        Math.min(width - NAME.air - half, us.x + 44),
        us.y - 26 * Math.max(0.75, scale),
        'middle',
      ),
      // Small, it stands between the strips from Korea and to Canada; large, above both.
      scale < 0.9
        ? label('JPN', jp.x, jp.y - 16, 'start')
        : label('JPN', jp.x + 14, jp.y - 18 * scale, 'start'),
    ],
  };
}
