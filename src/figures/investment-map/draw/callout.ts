import type { Mark } from '../../../scene/mark.ts';
import { label } from '../../marks/label.ts';
import { leader } from '../../marks/leader.ts';
import type { PlacedSite } from '../layout/sites.ts';
import type { Spot } from '../layout/spot.ts';
import type { Said } from '../words/labels/said.ts';
import type { Point } from '../../../data/geo/simplify.ts';

function endOf({ from, to }: Spot, sites: readonly PlacedSite[]): Readonly<Point> | undefined {
  if (typeof to !== 'string') return to;
  if (!from) return undefined;
  const site = sites.find((one) => one.site.key === to);
  if (!site) throw new Error(`a callout points to the site ${to}, which this state does not draw`);
  const far = Math.hypot(site.x - from[0], site.y - from[1]);
  const share = (far - site.r - 2) / far;
  return [from[0] + (site.x - from[0]) * share, from[1] + (site.y - from[1]) * share];
}

/** Words at a spot; the leader to what they speak of stops at the edge of the site. */
export function calloutMarks(
  key: string,
  spot: Spot,
  { head, lines }: Said,
  sites: readonly PlacedSite[],
): Mark[] {
  const { x, y, anchor = 'start', from, ink = 'ink' } = spot;
  const texts = [...(head === undefined ? [] : [head]), ...lines];
  const end = endOf(spot, sites);
  return [
    ...(from && end ? [leader(`${key}-leader`, from, end)] : []),
    ...texts.map((text, i) =>
      label(i === 0 ? key : `${key}-${i + 1}`, text, x, y + i * 16, {
        anchor,
        ink,
        ...(i === 0 && head !== undefined ? { weight: 600 as const } : {}),
      }),
    ),
  ];
}

/** What is said at each spot. */
export const callouts = <Key extends string>(
  spots: Readonly<Record<Key, Spot>>,
  said: Readonly<Record<Key, Said>>,
  sites: readonly PlacedSite[],
): Mark[] =>
  (Object.keys(spots) as Key[]).flatMap((key) => calloutMarks(key, spots[key], said[key], sites));
