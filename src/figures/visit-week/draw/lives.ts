import type { Attrs, Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import type { Stop } from '../data.ts';
import { dayOf, type Frame, FRAMES, LIVES, lifeline, place } from '../layout.ts';
import type { Words } from '../words.ts';
import { INKS } from './inks.ts';

/** A ring around the lines of those who meet. */
export function meeting(stop: Stop, layout: LayoutName, { labels }: Words): Mark {
  const { near, middle } = FRAMES[layout];
  const [x, y] = place(layout, [dayOf(stop), 0]);
  const low = stop.biden ? near : 0;
  const high = stop.marcos ? near : 0;
  const r = 9;
  const across = { from: middle - low - r, size: low + high + 2 * r };
  const box =
    layout === 'wide'
      ? { x: x - r, y: across.from, width: 2 * r, height: across.size }
      : { x: across.from, y: y - r, width: across.size, height: 2 * r };
  return {
    key: `stop-${stop.id}`,
    tag: 'rect',
    attrs: {
      ...box,
      rx: r,
      fill: 'paper',
      stroke: 'ink',
      'stroke-width': 1.5,
    },
    label: labels.stop(stop, 'wide'),
    rows: [stop.entry],
  };
}

/** Dots of those who are at a stop, each on his line. */
export function dots(stop: Stop, layout: LayoutName, r = 4, frame: Frame = FRAMES[layout]): Mark[] {
  const who = [
    { name: 'kishida', lane: 0, there: true },
    { name: 'biden', lane: -1, there: stop.biden },
    { name: 'marcos', lane: 1, there: stop.marcos },
  ] as const;
  return who
    .filter(({ there }) => there)
    .map(({ name, lane }): Mark => {
      const [cx, cy] = place(layout, [dayOf(stop), lane], frame);
      return {
        key: `dot-${stop.id}-${name}`,
        tag: 'circle',
        attrs: { cx, cy, r, fill: INKS[name], 'pointer-events': 'none' },
      };
    });
}

/** Lives as lines, Kishida’s on top. */
export function lines(
  layout: LayoutName,
  names: readonly (keyof typeof LIVES)[],
  frame: Frame = FRAMES[layout],
  attrs: Attrs = {},
): Mark {
  return {
    key: 'lines',
    tag: 'g',
    attrs: { fill: 'none', 'stroke-width': 4, ...attrs },
    children: names.map((name) => ({
      key: name,
      tag: 'path' as const,
      attrs: {
        d: lifeline(layout, LIVES[name], frame),
        stroke: INKS[name],
        ...(name === 'marcos' ? { 'stroke-width': 2.5 } : {}),
      },
    })),
  };
}
