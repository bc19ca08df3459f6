import type { Mark } from '../../../scene/mark.ts';
import { isInSight, type Frame } from '../layout.ts';
import type { FiscalYear } from '../data/years.ts';
import type { Words } from '../words.ts';
import { tenth } from '../../../scene/tenth.ts';

/** A box as a path that can be tweened into any other box. */
export const boxPath = (x: number, y: number, width: number, height: number): string =>
  `M${tenth(x)} ${tenth(y + height)}v${tenth(-height)}h${tenth(width)}v${tenth(height)}z`;

const PAINT = {
  restored: { fill: '#restored' },
  request: { fill: 'none', stroke: 'jp', 'stroke-width': 1.5, 'stroke-dasharray': '4 3' },
} as const;

/** How a fiscal year's column stands out: in full colour, pale, or out of sight and not to be inspected. */
export type Stress = 'full' | 'pale' | 'unseen';

/** A fiscal year's column: the same mark wherever it stands. */
export function columnMark(year: FiscalYear, d: string, stress: Stress, { labels }: Words): Mark {
  const { standing } = year;
  const paint =
    standing === 'printed' ? (stress === 'full' ? { fill: 'jp' as const } : {}) : PAINT[standing];
  const mark: Mark = { key: `y${year.year}`, tag: 'path', attrs: { d, ...paint } };
  if (stress === 'unseen') return mark;
  return { ...mark, label: labels.column(year.year), rows: [`fy${year.year}`] };
}

/** All columns of a picture, pale unless they say otherwise. The unpainted stroke widens what a finger can hit. */
export function columnGroup(children: readonly Mark[]): Mark {
  const attrs = {
    'clip-path': '#in-yen',
    fill: 'jp-pale',
    'pointer-events': 'all',
    'stroke-width': 6,
  } as const;
  return { key: 'columns', tag: 'g', attrs, children };
}

function stressOf(frame: Frame, year: number): Stress {
  if (!isInSight(frame, year + 0.75)) return 'unseen';
  return frame.state.stressed.includes(year) ? 'full' : 'pale';
}

/**
 * The columns of all years that have a budget, under a skyline that keeps pale ones readable; years
 * outside the view wait beyond its edges.
 */
export function columns(frame: Frame, years: readonly FiscalYear[], words: Words): Mark {
  const { x, yen, yenPanel } = frame;
  const gap = Math.max(1, (x(1) - x(0)) * 0.16);
  const places = years.flatMap((year) => {
    if (year.budget === null) return [];
    const left = x(year.year + 0.25) + gap / 2;
    return [{ year, left, width: x(1) - x(0) - gap, top: yen(year.budget) }];
  });
  const skyline = places.filter(({ year }) => year.standing !== 'request');
  return columnGroup([
    ...places.map(({ year, left, width, top }) =>
      columnMark(
        year,
        boxPath(left, top, width, yenPanel.bottom - top),
        stressOf(frame, year.year),
        words,
      ),
    ),
    {
      key: 'skyline',
      tag: 'path',
      attrs: {
        d: skyline
          .map(({ left, width, top }) => `M${tenth(left)} ${tenth(top)}h${tenth(width)}`)
          .join(''),
        stroke: 'jp',
        'stroke-width': 2,
        'pointer-events': 'none',
      },
    },
  ]);
}
