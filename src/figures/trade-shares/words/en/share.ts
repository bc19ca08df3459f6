import type { Formats } from '../../../../editions/edition.ts';
import type { LayoutName } from '../../../contract.ts';
import type { Share } from '../../data.ts';

const FRACTIONS: Readonly<Record<number, string>> = {
  25: 'one quarter',
  33: 'one third',
  50: 'one half',
};

/** A share as prose prints it: `60%`, or the source's own fraction where it gives no digits. */
export function shareText(share: Share, edition: Formats): string {
  const fraction = share.exact ? undefined : FRACTIONS[share.percent];
  return fraction ?? `${edition.number(share.percent)}%`;
}

/** How it is measured: `by value, 2016`. */
export function measureText({ measuredBy, year }: Share, layout: LayoutName): string {
  const when = year === undefined ? '' : `, ${year}`;
  if (measuredBy) return `by ${measuredBy}${when}`;
  return layout === 'wide' ? 'measure not stated' : 'how: not stated';
}

/** Through which waters. */
export const throughText = ({ waters }: Share): string =>
  waters === 'Asia' ? 'all of Asia' : `the ${waters}`;

/** Who says so. */
export function byWhom({ byWhom: who }: Share, layout: LayoutName): string {
  if (layout === 'narrow') return `says ${who}`;
  return who === 'CSIS' ? 'CSIS estimate' : `${who}, quoted by CSIS`;
}
