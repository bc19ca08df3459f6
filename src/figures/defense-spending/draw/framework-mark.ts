import type { Mark } from '../../../scene/mark.ts';

/** The government's own 2.0%: a diamond, so that it is never taken for SIPRI's count. */
export function frameworkMark(x: number, y: number): Mark {
  return {
    key: 'framework',
    tag: 'path',
    attrs: {
      d: `M${Math.round(x)} ${Math.round(y) - 6}l6 6l-6 6l-6 -6z`,
      fill: 'jp',
      'stroke-width': 12,
      'pointer-events': 'all',
    },
    label: 'Two per cent by the government’s count',
    rows: ['way-government'],
  };
}
