import type { Ink, Mark } from '../../../scene/mark.ts';
import { label } from '../../marks/label.ts';
import { leader } from '../../marks/leader.ts';
import type { PlacedSite } from '../layout/sites.ts';
import type { Point } from '../../../data/geo/simplify.ts';

/** Words at a place of the map: a bold line and lighter ones, with a line to what they speak of. */
export interface Callout {
  readonly key: string;
  readonly head?: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** First baseline. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Where the leader starts, and the site or point it runs to. */
  readonly from?: Point;
  readonly to?: string | Point;
  readonly ink?: Ink;
}

function endOf(callout: Callout, sites: readonly PlacedSite[]): Point | undefined {
  const { from, to } = callout;
  if (typeof to !== 'string') return to;
  if (!from) return undefined;
  const site = sites.find((one) => one.site.key === to);
  if (!site) throw new Error(`a callout points to the site ${to}, which this state does not draw`);
  const far = Math.hypot(site.x - from[0], site.y - from[1]);
  const share = (far - site.r - 2) / far;
  return [from[0] + (site.x - from[0]) * share, from[1] + (site.y - from[1]) * share];
}

/** Draws a callout; its leader stops at the edge of the site. */
export function calloutMarks(callout: Callout, sites: readonly PlacedSite[]): Mark[] {
  const { key, head, lines, x, y, anchor = 'start', from, ink = 'ink' } = callout;
  const texts = [...(head === undefined ? [] : [head]), ...lines];
  const end = endOf(callout, sites);
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
