import type { Mark } from '../../../scene/mark.ts';
import type { Words } from '../words.ts';

/** The government's own 2.0%: a diamond, so that it is never taken for SIPRI's count. */
export function frameworkMark(x: number, y: number, { labels }: Words): Mark {
  return {
    key: 'framework',
    tag: 'path',
    attrs: {
      d: `M${Math.round(x)} ${Math.round(y) - 6}l6 6l-6 6l-6 -6z`,
      fill: 'jp',
      'stroke-width': 12,
      'pointer-events': 'all',
    },
    label: labels.framework,
    rows: ['way-government'],
  };
}
