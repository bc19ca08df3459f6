import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Chains } from '../data.ts';
import { FORUM } from '../layout.ts';
import { node } from './node.ts';

/** A working group of the forum. */
interface Group {
  readonly name: readonly string[];
  readonly rows: readonly string[];
  /** What is known of it by date; none: named, and no more in our data. */
  readonly known: readonly string[];
}

const groups = ({ dates }: Chains, edition: Edition): readonly Group[] => [
  {
    name: ['Missile', 'production'],
    rows: ['N031', 'O07'],
    known: ['two named', edition.date(dates.missilesNamed)],
  },
  {
    name: ['Ship', 'repair'],
    rows: ['N031', 'O04'],
    known: ['met', edition.date(dates.shipRepairMet)],
  },
  { name: ['Aircraft', 'repair'], rows: ['N031'], known: [] },
  { name: ['Supply', 'chains'], rows: ['N031'], known: [] },
];

/** The forum of two ministries and its four working groups. */
export function forum(data: Chains, layout: LayoutName, edition: Edition): Mark[] {
  const f = FORUM[layout];
  const wide = layout === 'wide';
  const [left, right] = f.parents;
  const [x, y] = f.hub;
  const step = f.size * 1.25;
  const middle = { size: f.size, anchor: 'middle' } as const;
  const about = { label: 'DICAS', rows: ['O03'] };
  const all = groups(data, edition);
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
    ...all.map(({ name, rows, known: dated }, i) =>
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
        ...all.flatMap(({ name, known: dated }, i) => {
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
