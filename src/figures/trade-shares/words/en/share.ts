import type { Edition } from '../../editions/edition.ts';
import type { LayoutName } from '../contract.ts';
import type { Share } from './data.ts';

const FRACTIONS: Readonly<Record<number, string>> = {
  25: 'one quarter',
  33: 'one third',
  50: 'one half',
};

/** A share as prose prints it: `60%`, or the source's own fraction where it gives no digits. */
export function shareText(share: Share, edition: Edition): string {
  const fraction = share.exact ? undefined : FRACTIONS[share.percent];
  return fraction ?? `${edition.number(share.percent)}%`;
}

/** How it is measured: `by value, 2016`. */
export function measureText(share: Share, layout: LayoutName): string {
  const when = share.year === null ? '' : `, ${share.year}`;
  if (share.measured_by) return `by ${share.measured_by}${when}`;
  return layout === 'wide' ? 'measure not stated' : 'how: not stated';
}

/** Through which waters. */
export const throughText = (share: Share): string =>
  share.passes_through === 'Asia' ? 'all of Asia' : `the ${share.passes_through}`;

/** Who says so. */
export function byWhom(share: Share, layout: LayoutName): string {
  if (layout === 'narrow') return `says ${share.by_whom}`;
  return share.by_whom === 'CSIS' ? 'CSIS estimate' : `${share.by_whom}, quoted by CSIS`;
}
