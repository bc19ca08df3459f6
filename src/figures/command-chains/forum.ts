import type { Mark } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { label, labelLines } from '../marks/label.ts';
import { stroke } from '../marks/stroke.ts';
import type { Chains } from './data.ts';
import { node } from './node.ts';

interface Group {
  readonly name: readonly string[];
  readonly rows: readonly string[];
  /** What is known of it by date; none: named, and no more in our data. */
  readonly known: readonly string[];
}

const GROUPS: readonly Group[] = [
  { name: ['Missile', 'production'], rows: ['N031', 'O07'], known: ['two named', 'July 2024'] },
  { name: ['Ship', 'repair'], rows: ['N031', 'O04'], known: ['met', '11 June 2024'] },
  { name: ['Aircraft', 'repair'], rows: ['N031'], known: [] },
  { name: ['Supply', 'chains'], rows: ['N031'], known: [] },
];

const FRAMES = {
  narrow: { parents: [86, 274], top: 36, hub: [180, 114], split: 164, groups: [44, 135, 225, 316], floor: 204, r: 7, big: 30, size: 13 },
  wide: { parents: [240, 520], top: 84, hub: [380, 218], split: 296, groups: [95, 285, 475, 665], floor: 370, r: 9, big: 46, size: 15 },
} as const; // prettier-ignore

/** The forum of two ministries and its four working groups. */
export function forum(data: Chains, layout: LayoutName): Mark[] {
  const f = FRAMES[layout];
  const wide = layout === 'wide';
  const [left, right] = f.parents;
  const [x, y] = f.hub;
  const step = f.size * 1.25;
  const middle = { size: f.size, anchor: 'middle' } as const;
  const about = { label: 'DICAS', rows: ['O03'] };
  const known = data.facts.get('O04')?.found ?? '';
  if (!known.includes('11 June 2024'))
    throw new Error(`O04 no longer dates the ship-repair group: "${known}"`);
  return [
    {
      key: 'lines',
      tag: 'g',
      attrs: { fill: 'none' },
      children: [
        stroke('from-us', `M${left} ${f.top}V${y}H${x}`, 'us', 4),
        stroke('from-jp', `M${right} ${f.top}V${y}H${x}`, 'jp', 4),
        ...f.groups.map((at, i) =>
          stroke(`to-${i}`, `M${x} ${y}V${f.split}H${at}V${f.floor}`, 'ink', 2.5),
        ),
      ],
    },
    node('pentagon', left, f.top, 'us', 'full', about, f.r),
    node('ministry', right, f.top, 'jp', 'full', about, f.r),
    node('dicas', x, y, 'ink', 'full', about, f.r * 1.5),
    ...GROUPS.map(({ name, rows, known: dated }, i) =>
      node(
        `group-${i}`,
        f.groups[i] ?? 0,
        f.floor,
        'ink',
        dated.length > 0 ? 'full' : 'hollow',
        { label: name.join(' '), rows },
        f.r,
      ),
    ),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: [
        label('pentagon-name', 'Pentagon', left, f.top - f.r * 2, { ...middle, weight: 600 }),
        label(
          'ministry-name',
          wide ? 'Japan’s Ministry of Defense' : 'Defense ministry',
          right,
          f.top - f.r * 2,
          { ...middle, weight: 600 },
        ),
        label('dicas-name', 'DICAS', x, y - f.r * 3.2, {
          size: f.big,
          serif: true,
          anchor: 'middle',
        }),
        label('dicas-met', 'first met 9–10 June 2024', x + f.r + 5, y + f.size * 2.1, {
          size: f.size,
          ink: 'muted',
        }),
        ...GROUPS.flatMap(({ name, known: dated }, i) => {
          const at = f.groups[i] ?? 0;
          const top = f.floor + f.r + f.size * 1.5;
          const words =
            dated.length > 0
              ? dated
              : wide
                ? ['no dated result', 'in our data']
                : ['no date', 'found'];
          return [
            ...labelLines(`group-${i}-name`, name, at, top, { ...middle, weight: 600 }),
            ...labelLines(`group-${i}-known`, words, at, top + 2.4 * step, {
              ...middle,
              size: wide ? 14 : 13,
              ink: 'muted',
            }),
          ];
        }),
      ],
    },
  ];
}
