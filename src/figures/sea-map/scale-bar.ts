import type { Edition } from '../../editions/edition.ts';
import type { Mark } from '../../scene/mark.ts';
import { label } from '../marks/label.ts';
import { KM_PER_NAUTICAL_MILE } from './sphere.ts';

/**
 * Two scales on one line, km above and nautical miles below, starting at `x y`; `pxPerKm` holds in
 * the middle of the map.
 */
export function scaleBar(
  x: number,
  y: number,
  lengths: { readonly km: number; readonly nauticalMiles: number },
  pxPerKm: number,
  edition: Edition,
): Mark {
  const km = Math.round(x + lengths.km * pxPerKm);
  const miles = Math.round(x + lengths.nauticalMiles * KM_PER_NAUTICAL_MILE * pxPerKm);
  const style = { ink: 'muted' } as const;
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
      label('scale-km-text', `${edition.number(lengths.km)} km`, x + 5, y - 5, style),
      label(
        'scale-miles-text',
        `${edition.number(lengths.nauticalMiles)} nautical miles`,
        x + 5,
        y + 15,
        style,
      ),
    ],
  };
}
