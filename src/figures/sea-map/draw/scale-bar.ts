import type { Mark } from '../../../scene/mark.ts';
import { label } from '../../marks/label.ts';
import type { Words } from '../words.ts';
import { KM_PER_NAUTICAL_MILE } from '../../../data/geo/sphere.ts';

/**
 * Two scales on one line, km above and nautical miles below, from `x y` to the right or, `ending`
 * there, to the left; `pxPerKm` holds in the middle of the map.
 */
export function scaleBar(
  { x, y, ending = false }: { readonly x: number; readonly y: number; readonly ending?: boolean },
  lengths: { readonly km: number; readonly nauticalMiles: number },
  pxPerKm: number,
  { labels, number }: Words,
): Mark {
  const px = pxPerKm * (ending ? -1 : 1);
  const km = Math.round(x + lengths.km * px);
  const miles = Math.round(x + lengths.nauticalMiles * KM_PER_NAUTICAL_MILE * px);
  const style = { ink: 'muted', anchor: ending ? 'end' : 'start' } as const;
  const from = x + (ending ? -5 : 5);
  return {
    key: 'scale',
    tag: 'g',
    attrs: {},
    children: [
      {
        key: 'scale-km',
        tag: 'path',
        attrs: { d: `M${x} ${y - 5}V${y}H${km}V${y - 5}`, fill: 'none', stroke: 'muted' },
      },
      {
        key: 'scale-miles',
        tag: 'path',
        attrs: { d: `M${x} ${y + 5}V${y}H${miles}V${y + 5}`, fill: 'none', stroke: 'muted' },
      },
      label('scale-km-text', labels.km(number(lengths.km)), from, y - 5, style),
      label(
        'scale-miles-text',
        labels.nauticalMiles(number(lengths.nauticalMiles)),
        from,
        y + 15,
        style,
      ),
    ],
  };
}
