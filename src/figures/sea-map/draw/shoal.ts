import type { Mark } from '../../../scene/mark.ts';
import { linesOf } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { leader } from '../../marks/leader.ts';
import { position, type SeaMap } from '../data.ts';
import { projectionOf } from '../layout.ts';
import { encounters, SPOT } from './encounters.ts';
import type { Words } from '../words.ts';
import { KM_PER_NAUTICAL_MILE } from '../../../data/geo/sphere.ts';

/** The shoal, how far it is from Palawan, and the two encounters of March 2024. */
export function shoal(data: SeaMap, layout: LayoutName, words: Words): Mark[] {
  const { px } = projectionOf('sea', layout);
  const { stem, top } = SPOT[layout];
  const wide = layout === 'wide';
  const [x, y] = px(position(data.shoal));
  const [shoreX, shoreY] = px(position(data.shore.place));
  const km = words.number(Math.round(data.shore.km));
  const miles = words.number(Math.round(data.shore.km / KM_PER_NAUTICAL_MILE));
  const middle = Math.round((x + shoreX) / 2);
  return [
    leader('shoal-leader', [stem, top], [stem, y], [x - 12, y]),
    {
      key: 'shore',
      tag: 'path',
      attrs: {
        d: `M${x} ${y}L${shoreX} ${shoreY}`,
        stroke: 'ink',
        'stroke-width': 1.5,
        'stroke-dasharray': '2 4',
      },
      label: words.labels.shoal.toPalawan(km),
      rows: [data.shore.place.id],
    },
    ...encounters(data, layout, words),
    {
      key: 'shoal',
      tag: 'g',
      attrs: { fill: 'none' },
      label: data.shoal.name,
      rows: [data.shoal.id],
      children: [
        {
          key: 'shoal-hit',
          tag: 'circle',
          attrs: { cx: x, cy: y, r: 14, 'pointer-events': 'all' },
        },
        {
          key: 'shoal-ring',
          tag: 'circle',
          attrs: { cx: x, cy: y, r: 9, stroke: 'gold', 'stroke-width': 2.5 },
        },
        { key: 'shoal-dot', tag: 'circle', attrs: { cx: x, cy: y, r: 3.5, fill: 'gold' } },
      ],
    },
    ...(wide
      ? [
          label('shoal-name', data.shoal.name, x - 56, y - 17, { weight: 600, size: 15 }),
          label('shoal-km', words.labels.shoal.toPalawan(km), middle - 8, shoreY - 8, {
            weight: 600,
            anchor: 'end',
          }),
          label('shoal-miles', words.labels.nauticalMiles(miles), middle - 8, shoreY + 8, {
            ink: 'muted',
            anchor: 'end',
          }),
        ]
      : [
          ...labelLines(
            'shoal-name',
            linesOf(words.breaks(data.shoal.name), 110, 14, 'sans-bold'),
            x - 32,
            y - 34,
            {
              weight: 600,
            },
          ),
          label('shoal-km', words.labels.km(km), x + 19, y + 2, { weight: 600 }),
        ]),
  ];
}
