import { scaleLinear } from 'd3';
import { spread } from '../../marks/spread.ts';
import type { LayoutName } from '../../contract.ts';
import type { Line, Position, Positions } from '../data/positions.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedLine {
  readonly line: Line;
  /** One point a year; years after `last` repeat its point, so that the path can grow. */
  readonly points: readonly Point[];
  readonly end: Point;
  readonly last: Position;
  readonly labelY: number;
}

export interface PlacedOwner extends Point {
  readonly position: Position;
  readonly labelY: number;
}

export interface LinesLayout {
  readonly lines: readonly PlacedLine[];
  readonly owners: readonly PlacedOwner[];
  /** Billion dollars, and where they are. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  readonly top: number;
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly ownersX: number;
  readonly top: number;
  readonly floor: number;
  readonly labels: number;
}

/** Billion US dollars; lines, not bars, so the axis need not start at zero. */
const DOMAIN = [100, 660];

const FRAMES: Readonly<Record<LayoutName, Readonly<Record<2018 | 2019, Frame>>>> = {
  wide: {
    2018: { left: 40, right: 588, ownersX: 640, top: 52, floor: 520, labels: 8 },
    2019: { left: 40, right: 416, ownersX: 606, top: 52, floor: 520, labels: 8 },
  },
  narrow: {
    2018: { left: 38, right: 260, ownersX: 300, top: 40, floor: 274, labels: 2 },
    2019: { left: 38, right: 158, ownersX: 248, top: 52, floor: 274, labels: 2 },
  },
};

/** Places the lines up to the end of `until`, and in 2019 the second count beside them, px. */
export function layOutLines(data: Positions, until: 2018 | 2019, layout: LayoutName): LinesLayout {
  const frame = FRAMES[layout][until];
  const x = scaleLinear([2008, until], [frame.left, frame.right]);
  const y = scaleLinear(DOMAIN, [frame.floor, frame.top]);
  const placed = data.lines.map((line) => {
    const shown = line.points.filter((point) => point.year <= until);
    const points = line.points.map((point) => {
      const { year, value } = point.year <= until ? point : (shown.at(-1) ?? point);
      return { x: x(year), y: y(value) };
    });
    const last = shown.at(-1);
    const end = points.at(-1);
    if (!last || !end) throw new Error(`${line.iso3} has no year-end up to ${until}`);
    return { line, points, end, last };
  });
  const ends = spread(
    placed.slice(0, frame.labels).map((one) => one.end.y - (one.line.iso3 === 'GBR' ? 1 : 0)),
    17,
  );
  const owners = until === 2019 ? data.owners2019 : [];
  const ownerLabels = spread(
    owners.map((position) => y(position.value)),
    17,
  );
  return {
    lines: placed.map((one, i) => ({ ...one, labelY: ends[i] ?? one.end.y })),
    owners: owners.map((position, i) => {
      const at = y(position.value);
      return { position, x: frame.ownersX, y: at, labelY: ownerLabels[i] ?? at };
    }),
    ticks: [200, 400, 600].map((value) => ({ value, y: y(value) })),
    years: (layout === 'wide' ? [2008, 2010, 2012, 2014, 2016, 2018, 2019] : [2008, 2013, 2018])
      .filter((year) => year <= until && !(until === 2019 && year === 2018 && layout === 'wide'))
      .map((year) => ({ year, x: x(year) })),
    left: frame.left,
    right: frame.right,
    floor: frame.floor,
    top: frame.top,
  };
}
