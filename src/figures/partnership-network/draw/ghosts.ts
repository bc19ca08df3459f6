import type { Mark } from '../../../scene/mark.ts';
import { LESS } from './looks.ts';
import { hexagon } from '../../marks/hexagon.ts';
import { label } from '../../marks/label.ts';
import type { LayoutName } from '../../contract.ts';
import type { Network } from '../data.ts';
import { dyadName } from '../layout/names.ts';
import { positions } from '../layout/positions.ts';
import type { State } from '../view.ts';
import type { Words } from '../words.ts';

/** Ties that ended by a state's day and still leave a trace there. */
const ghostsOf = ({ ties }: Network, { day, traces }: State) =>
  traces.flatMap((id) =>
    ties.flatMap(({ end, ...tie }) =>
      tie.id === id && end && end.day <= day ? [{ ...tie, end }] : [],
    ),
  );

/** Broken lines where a spoke was; in the wide picture a hollow node where its end has no other line. */
export function drawGhosts(
  network: Network,
  state: State,
  layout: LayoutName,
  words: Words,
): Mark[] {
  const { labels } = words;
  const children = ghostsOf(network, state).flatMap((tie): Mark[] => {
    const [a, b] = [tie.a, tie.b].map((id) => positions[layout].get(id));
    if (!a || !b || (layout === 'narrow' && tie.b === 'TWN')) return [];
    const key = `ghost-${tie.dyad}`;
    const rows = [tie.id];
    const line: Mark = {
      key,
      tag: 'path',
      attrs: { d: `M${a.x} ${a.y}L${b.x} ${b.y}`, 'stroke-dasharray': LESS },
      label: labels.ended(dyadName(network, `${tie.a}-${tie.b}`, words), tie.end.how),
      rows,
    };
    if (tie.b !== 'TWN') return [line];
    const hex = { d: hexagon(b.x, b.y, 6), fill: 'paper' as const, 'stroke-dasharray': '2 2' };
    const style = { anchor: 'end', ink: 'muted' } as const;
    const say = (id: string, text: string, y: number): Mark => {
      const mark = label(`${key}-${id}`, text, b.x - 12, y, style);
      return { ...mark, attrs: { ...mark.attrs, stroke: 'none' } };
    };
    return [
      line,
      { key: `${key}-node`, tag: 'path', attrs: hex },
      say(
        'name',
        labels.endedIn(labels.country(network, tie.b), words.date(tie.end.day.slice(0, 4))),
        b.y - 2,
      ),
      say('note', labels.notChecked, b.y + 14),
    ];
  });
  const opacity = state.loud.us;
  const attrs = { stroke: 'us', 'stroke-width': 1, opacity } as const;
  return [{ key: 'ghosts', tag: 'g', attrs, children }];
}
