import type { Ink, Mark } from '../../../scene/mark.ts';
import type { Share, ShareId } from '../data.ts';
import { SIDE } from '../layout.ts';

/** Side of a unit's cell, px at scale 1. */
const CELL = SIDE / 10;

/** The unit of each whole: a crate of cargo, a ship, a coin. Paths in a cell of 20 px. */
const SHAPES: Readonly<Record<ShareId, string>> = {
  asia: 'M3 4h14v12h-14z',
  shipping: 'M1.5 11h17l-3.5 5h-10zM5 9.500v-3h4v-3h4v6z',
  value: 'M10 3a7 7 0 1 1-.1 0z',
};

/** How a unit is filled: part of the share, perhaps part of it, or not. */
type Fill = 'on' | 'soft' | 'off';

function pattern(id: ShareId, fill: Fill, ink: Ink): Mark {
  const paint: Record<Fill, { fill: Ink; stroke: Ink }> = {
    on: { fill: ink, stroke: ink },
    soft: { fill: 'paper', stroke: ink },
    off: { fill: 'partner-pale', stroke: 'line' },
  };
  return {
    key: `units-${id}-${fill}`,
    tag: 'pattern',
    attrs: { id: `${id}-${fill}`, width: CELL, height: CELL, patternUnits: 'userSpaceOnUse' },
    children: [
      {
        key: `unit-${id}-${fill}`,
        tag: 'path',
        attrs: {
          d: SHAPES[id],
          'stroke-width': fill === 'soft' ? 1.4 : 0.7,
          ...paint[fill],
        },
      },
    ],
  };
}

/** Patterns of the units of a share. */
export function unitPatterns({ id, exact, waters }: Share): Mark[] {
  const ink: Ink = waters === 'Asia' ? 'partner' : 'gold';
  const fills: Fill[] = exact ? ['on', 'off'] : ['on', 'soft', 'off'];
  return fills.map((fill) => pattern(id, fill, ink));
}

/** Units `from` up to `to` of the hundred, ten in a row: one path round them. */
function block(key: string, paint: string, from: number, to: number): Mark {
  const row = (n: number): number => Math.floor(n / 10) * CELL;
  const column = (n: number): number => (n % 10) * CELL;
  const d =
    `M${column(from)} ${row(from)}H${SIDE}V${row(to)}H${column(to)}V${row(to) + CELL}` +
    `H0V${row(from) + CELL}H${column(from)}z`;
  return { key, tag: 'path', attrs: { d, fill: `#${paint}` } };
}

/** How far either side of a rough share the soft units reach. */
const SOFT = 3;

/** A hundred units, `percent` of them filled; a share that is not exact ends softly. */
export function units(id: string, percent: number, exact: boolean): Mark[] {
  const low = exact ? percent : percent - SOFT;
  const high = exact ? percent : percent + SOFT;
  return [
    block(`${id}-on`, `${id}-on`, 0, low),
    ...(exact ? [] : [block(`${id}-soft`, `${id}-soft`, low, high)]),
    block(`${id}-off`, `${id}-off`, high, 100),
  ];
}
