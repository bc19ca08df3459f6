import type { Mark } from '../../../scene/mark.ts';
import { hexagon } from '../../marks/hexagon.ts';
import { label } from '../../marks/label.ts';
import type { LayoutName } from '../../contract.ts';
import { namesOf, type Network } from '../data.ts';
import { places } from '../places.ts';
import { type State, views } from '../states.ts';
import type { Tie } from '../ties.ts';

/** A tie whose line ended, by row, the states that still show its trace, and the words beside it. */
interface Ghost {
  readonly tie: string;
  readonly states: readonly State[];
}

const ghosts: readonly Ghost[] = [
  { tie: 'T008', states: ['2006'] },
  {
    tie: 'T005',
    states: ['2006', '2014', '2023', 'apr-2024', '2026', 'second-hub', 'loose-threads'],
  },
];

/** Ties that ended by a state's day and still leave a trace there. */
function ghostsOf(network: Network, state: State): Tie[] {
  const { day } = views[state];
  return ghosts.flatMap((ghost) => {
    const tie = network.ties.find(({ id }) => id === ghost.tie);
    return tie?.end && tie.end.day <= day && ghost.states.includes(state) ? [tie] : [];
  });
}

/** Broken lines where a spoke was; in the wide picture a hollow node where its end has no other line. */
export function drawGhosts(network: Network, state: State, layout: LayoutName): Mark[] {
  const children = ghostsOf(network, state).flatMap((tie): Mark[] => {
    const [a, b] = [tie.a, tie.b].map((id) => places[layout].get(id));
    if (!a || !b || (layout === 'narrow' && tie.b === 'TWN')) return [];
    const key = `ghost-${tie.dyad}`;
    const rows = [tie.id];
    const name = namesOf(network, [tie.a, tie.b]);
    const line: Mark = {
      key,
      tag: 'path',
      attrs: { d: `M${a.x} ${a.y}L${b.x} ${b.y}`, 'stroke-dasharray': '2 5' },
      label: `${name}: treaty ${tie.end?.how ?? ''}`,
      rows,
    };
    if (tie.b !== 'TWN') return [line];
    const hex = { d: hexagon(b.x, b.y, 6), fill: 'paper' as const, 'stroke-dasharray': '2 2' };
    const style = { anchor: 'end', ink: 'muted' } as const;
    const words = (id: string, text: string, y: number): Mark => {
      const mark = label(`${key}-${id}`, text, b.x - 12, y, style);
      return { ...mark, attrs: { ...mark.attrs, stroke: 'none' } };
    };
    return [
      line,
      { key: `${key}-node`, tag: 'path', attrs: hex },
      words('name', 'Taiwan: ended 1980', b.y - 2),
      words('note', '(not checked)', b.y + 14),
    ];
  });
  const opacity = views[state].loud.us;
  const attrs = { stroke: 'us', 'stroke-width': 1, fill: 'none', opacity } as const;
  return [{ key: 'ghosts', tag: 'g', attrs, children }];
}
