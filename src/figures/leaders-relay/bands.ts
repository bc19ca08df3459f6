import { scaleTime } from 'd3';
import type { Attrs, Mark } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import type { Relay, Term } from './data.ts';

/** Where time runs and the two bands lie, px. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly jp: number;
  readonly us: number;
  readonly band: number;
}

/** Bands far apart, with the promises between them. */
export const RELAY: Readonly<Record<LayoutName, Frame>> = {
  narrow: { left: 1, right: 358, jp: 52, us: 212, band: 26 },
  wide: { left: 1, right: 758, jp: 104, us: 342, band: 40 },
};

/** Bands thin, at the top, with what was promised below. */
export const THREADS: Readonly<Record<LayoutName, Frame>> = {
  narrow: { left: 118, right: 358, jp: 20, us: 40, band: 12 },
  wide: { left: 150, right: 758, jp: 44, us: 74, band: 18 },
};

const FROM = Date.UTC(2024, 3, 10);
const TO = Date.UTC(2026, 10, 30);

/** A date’s place, px. */
export function scaleOf({ left, right }: Frame): (date: string) => number {
  const scale = scaleTime([FROM, TO], [left, right]);
  return (date) => Math.round(scale(Date.parse(date)));
}

/** Each term as a stretch of band: full, then pale, in turn; open from its newest evidence on. */
export function bands(data: Relay, frame: Frame): Mark {
  const x = scaleOf(frame);
  const seen = { jp: 0, us: 0 };
  return {
    key: 'bands',
    tag: 'g',
    attrs: { 'stroke-width': 1.5 },
    children: data.terms.flatMap((term): Mark[] => {
      const { office, id, name, from } = term;
      const fill = seen[office]++ % 2 === 0 ? office : (`${office}-pale` as const);
      const end = x(term.seenUntil) - (term.until ? 2 : 0);
      const box = { y: frame[office], height: frame.band, stroke: office };
      const open: Attrs = {
        x: end,
        width: frame.right - end,
        ...box,
        fill: 'none',
        'stroke-dasharray': '3 4',
      };
      return [
        {
          key: id,
          tag: 'rect',
          attrs: { x: x(from), width: end - x(from), ...box, fill },
          label: name,
          rows: [id],
        },
        ...(term.until ? [] : [{ key: `${id}-open`, tag: 'rect' as const, attrs: open }]),
      ];
    }),
  };
}

/** Middle of a term’s stretch. */
export const middleOf = (term: Term, x: (date: string) => number, right: number): number =>
  Math.round((x(term.from) + (term.until ? x(term.until) : right)) / 2);
