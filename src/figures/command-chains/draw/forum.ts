import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName, Lines } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Chains } from '../data.ts';
import { GROUPS, type GroupName } from '../data/groups.ts';
import { FORUM } from '../layout.ts';
import type { Words } from '../words.ts';
import { node } from './node.ts';

/** A working group of the forum. */
interface Group {
  readonly name: string;
  readonly lines: Lines;
  readonly rows: readonly string[];
  /** What is known of it by date; absent: named, and no more in our data. */
  readonly known?: Lines;
}

function groups({ dates }: Chains, words: Words): Group[] {
  const { groups: names, known } = words.labels.forum;
  const dated: Partial<Record<GroupName, Lines>> = {
    missiles: known.missiles(words.date(dates.missilesNamed)),
    ships: known.ships(words.date(dates.shipRepairMet)),
  };
  return GROUPS.map(({ group, rows }) => ({
    ...names[group],
    rows,
    ...(dated[group] ? { known: dated[group] } : {}),
  }));
}

/** The forum of two ministries and its four working groups. */
export function forum(data: Chains, layout: LayoutName, words: Words): Mark[] {
  const f = FORUM[layout];
  const says = words.labels.forum;
  const [left, right] = f.parents;
  const [x, y] = f.hub;
  const step = f.size * 1.25;
  const middle = { size: f.size, anchor: 'middle' } as const;
  const about = { label: says.dicas, rows: ['O03'] };
  const all = groups(data, words);
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
    ...all.map(({ name, rows, known }, i) =>
      node(
        `group-${i}`,
        f.groups[i] ?? 0,
        f.floor,
        'ink',
        known ? 'full' : 'hollow',
        { label: name, rows },
        f.r,
      ),
    ),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: [
        label('pentagon-name', says.pentagon, left, f.top - f.r * 2, { ...middle, weight: 600 }),
        label('ministry-name', says.ministry[layout], right, f.top - f.r * 2, {
          ...middle,
          weight: 600,
        }),
        label('dicas-name', says.dicas, x, y - f.r * 3.2, {
          size: f.big,
          serif: true,
          anchor: 'middle',
        }),
        label('dicas-met', says.met, x + f.r + 5, y + f.size * 2.1, {
          size: f.size,
          ink: 'muted',
        }),
        ...all.flatMap(({ lines, known = says.unknown[layout] }, i) => {
          const at = f.groups[i] ?? 0;
          const top = f.floor + f.r + f.size * 1.5;
          return [
            ...labelLines(`group-${i}-name`, lines, at, top, { ...middle, weight: 600 }),
            ...labelLines(`group-${i}-known`, known, at, top + 2.4 * step, {
              ...middle,
              size: 14,
              ink: 'muted',
            }),
          ];
        }),
      ],
    },
  ];
}
