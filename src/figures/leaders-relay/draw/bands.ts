import type { Attrs, Mark } from '../../../scene/mark.ts';
import type { Relay, Term } from '../data.ts';
import { type Frame, scaleOf } from '../layout.ts';

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
