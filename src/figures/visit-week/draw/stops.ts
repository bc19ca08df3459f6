import type { Mark } from '../../../scene/mark.ts';
import { linesOf } from '../../../scene/text.ts';
import { label, labelLines } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import { DAYS, elsewhere, type Stop, type Week } from '../data.ts';
import { dayOf, FRAMES, place, spotOf } from '../layout.ts';
import type { Driven } from '../view.ts';
import type { Words } from '../words.ts';

/** A stop in words above or below the lines, with a thin line to it. */
export function wideStop(stop: Stop, { labels, breaks }: Words): Mark[] {
  const spot = spotOf(stop);
  const title = linesOf(breaks(labels.stop(stop, 'wide')), spot.width, 15, 'sans-bold');
  const more = linesOf(breaks(stop.more), spot.width, 14);
  const [x] = place('wide', [dayOf(stop), 0]);
  const { near, middle } = FRAMES.wide;
  const first = spot.up ? 158 - (title.length - 1) * 18.75 - (more.length - 1) * 17.5 : 348;
  const d = spot.up
    ? `M${x} 186V${middle - (stop.biden ? near : 0) - 9}`
    : `M${x} ${middle + (stop.marcos ? near : 0) + 9}V330`;
  return [
    stroke(`lead-${stop.id}`, d),
    ...labelLines(`title-${stop.id}`, title, spot.x, first, { size: 15, weight: 600 }),
    ...labelLines(`more-${stop.id}`, more, spot.x, first + title.length * 18.75, {
      size: 14,
      ink: 'muted',
    }),
  ];
}

/** A stop in words beside the lines; one line where a day has two of them. */
export function narrowStop(stop: Stop, { labels }: Words): Mark[] {
  const [, y] = place('narrow', [dayOf(stop), 0]);
  const twice = [2, 3].includes(Math.floor(dayOf(stop)));
  return [
    label(`title-${stop.id}`, labels.stop(stop, 'narrow'), 144, twice ? y + 5 : y - 3, {
      weight: 600,
    }),
    ...(twice ? [] : [label(`more-${stop.id}`, stop.more, 144, y + 14, { ink: 'muted' })]),
  ];
}

/** What else happened on the same days, without the leaders. */
export function sameDays(data: Week, to: Driven, { labels, breaks }: Words): Mark[] {
  const entries = DAYS.slice(0, to + 1).flatMap((date, day) => {
    let y = 412;
    return elsewhere(data, date).flatMap(({ id, title }) => {
      const lines = linesOf(breaks(title), 138, 14);
      const block = labelLines(`else-${id}`, lines, 8 + day * 152, y, { ink: 'muted' });
      y += lines.length * 17.5 + 5;
      return block;
    });
  });
  return [label('else', labels.sameDays, 8, 390, { weight: 600, ink: 'muted' }), ...entries];
}
