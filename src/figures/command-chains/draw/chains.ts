import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines } from '../../marks/label.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Chains } from '../data.ts';
import { CHAINS } from '../layout.ts';
import { node } from './node.ts';

const ABOUT = {
  japan: { label: 'Japan’s chain of command', rows: ['C044', 'O01'] },
  us: { label: 'The American chain of command', rows: ['C044', 'O02'] },
  jjoc: { label: 'Joint Operations Command', rows: ['O01'] },
  usfj: { label: 'U.S. Forces Japan', rows: ['O02', 'C044'] },
};

/** Two chains of command, side by side; `built` adds the headquarters of 2024–26. */
export function chains(data: Chains, built: boolean, layout: LayoutName, edition: Edition): Mark[] {
  const f = CHAINS[layout];
  const { tokyo, arms, forces, hawaii, home, top, command, floor, r } = f;
  const bracket = built ? f.merged : f.split;
  const dashed = (mark: Mark): Mark => ({
    ...mark,
    attrs: { ...mark.attrs, 'stroke-dasharray': '2 6' },
  });
  return [
    {
      key: 'lines',
      tag: 'g',
      attrs: { fill: 'none' },
      children: [
        ...arms.map((x, i) =>
          stroke(`arm-${i}`, `M${tokyo} ${top}V${bracket}H${x}V${floor}`, 'jp', 4),
        ),
        stroke('to-hawaii', `M${home} ${top}V${f.step}H${hawaii}V${command}`, 'us', 4),
        stroke('to-forces', `M${hawaii} ${command}V${f.bend}H${forces}V${floor}`, 'us', 4),
        ...(built
          ? [
              dashed(stroke('later', `M${hawaii} ${command}H${forces}V${f.bend}`, 'us', 2.5)),
              stroke('liaison', `M${tokyo + r} ${command}H${forces - r}`, 'line', 1.5),
            ]
          : []),
      ],
    },
    node('minister', tokyo, top, 'jp', 'full', ABOUT.japan, r),
    ...arms.map((x, i) => node(`force-${i}`, x, floor, 'jp', 'full', ABOUT.japan, r)),
    node('president', home, top, 'us', 'full', ABOUT.us, r),
    node('indopacom', hawaii, command, 'us', 'full', ABOUT.us, r),
    node('us-forces', forces, floor, 'us', 'full', ABOUT.us, r),
    node('usfj', forces, command, 'us', built ? 'half' : 'hollow', ABOUT.usfj, r),
    ...(built ? [node('jjoc', tokyo, command, 'jp', 'full', ABOUT.jjoc, r)] : []),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: layout === 'wide' ? wide(data, built, edition) : narrow(data, built, edition),
    },
  ];
}

function wide(data: Chains, built: boolean, edition: Edition): Mark[] {
  const { tokyo, arms, forces, hawaii, home, top, command, floor, size } = CHAINS.wide;
  const place = { size, ink: 'muted' } as const;
  const middle = { size, anchor: 'middle' } as const;
  const bold = { size, weight: 600 } as const;
  const staff = edition.number(data.quantities.staff);
  const { headquarters, laterPhases } = data.dates;
  return [
    label('at-tokyo', 'Tokyo', tokyo, 40, { ...place, anchor: 'middle' }),
    label('at-hawaii', 'Hawaii', hawaii, 40, { ...place, anchor: 'middle' }),
    label('at-home', 'Washington', home, 40, { ...place, anchor: 'middle' }),
    label('minister-name', 'Prime minister', tokyo, top - 22, { ...middle, weight: 600 }),
    label('president-name', 'President', home, top - 22, { ...middle, weight: 600 }),
    ...['Ground', 'Maritime', 'Air'].map((name, i) =>
      label(`force-${i}-name`, name, arms[i] ?? 0, floor + 32, middle),
    ),
    label('arms', 'Self-Defense Forces', tokyo, floor + 54, { ...middle, ink: 'muted' }),
    label('us-forces-name', 'US forces', forces, floor + 32, middle),
    label('us-forces-where', 'in Japan', forces, floor + 54, { ...middle, ink: 'muted' }),
    ...labelLines('indopacom-name', ['Indo-Pacific', 'Command'], hawaii + 20, command - 2, bold),
    ...(built
      ? [
          ...labelLines('jjoc-name', ['Joint Operations', 'Command'], tokyo - 20, command - 14, {
            ...bold,
            anchor: 'end',
          }),
          ...labelLines(
            'jjoc-since',
            [edition.date(headquarters), `about ${staff} staff`],
            tokyo - 20,
            command + 24,
            { size: 13, ink: 'muted', anchor: 'end' },
          ),
          ...labelLines(
            'usfj-name',
            ['U.S. Forces Japan', 'joint headquarters'],
            forces,
            command - 58,
            { ...bold, anchor: 'middle' },
          ),
          label('usfj-since', 'phase one staffed', forces, command - 20, {
            size: 13,
            ink: 'muted',
            anchor: 'middle',
          }),
          label('liaison-name', 'small liaison team', 264, command + 20, {
            size: 13,
            ink: 'muted',
            anchor: 'middle',
          }),
          ...labelLines(
            'later-name',
            ['later phases:', 'no date set in', edition.date(laterPhases.slice(0, 7))],
            forces + 12,
            command + 34,
            { size: 13, ink: 'us' },
          ),
        ]
      : [
          ...labelLines('usfj-name', ['U.S. Forces Japan', 'headquarters'], forces, command - 52, {
            ...bold,
            anchor: 'middle',
          }),
          label('usfj-since', 'directs no operations', forces, command + 30, {
            size: 13,
            ink: 'muted',
            anchor: 'middle',
          }),
          label('orders', 'orders cross the Pacific', 458, 384, {
            size: 13,
            ink: 'muted',
            anchor: 'middle',
          }),
          ...labelLines('none', ['no single', 'command'], tokyo + 12, command - 6, {
            size: 13,
            ink: 'muted',
          }),
        ]),
  ];
}

function narrow(data: Chains, built: boolean, edition: Edition): Mark[] {
  const f = CHAINS.narrow;
  const { tokyo, arms, forces, hawaii, home, top, command, floor } = f;
  const middle = { anchor: 'middle' } as const;
  const bold = { weight: 600 } as const;
  return [
    label('at-tokyo', 'Tokyo', tokyo, 14, { ...middle, ink: 'muted' }),
    label('at-hawaii', 'Hawaii', hawaii, 14, { ...middle, ink: 'muted' }),
    label('at-home', 'Washington', 360, 14, { anchor: 'end', ink: 'muted' }),
    label('minister-name', 'Prime minister', tokyo + 13, top + 5, bold),
    label('president-name', 'President', home - 13, top + 5, { ...bold, anchor: 'end' }),
    ...['Ground', 'Sea', 'Air'].map((name, i) =>
      label(`force-${i}-name`, name, arms[i] ?? 0, floor + 23, middle),
    ),
    label('arms', 'Self-Defense Forces', 0, floor + 43, { ink: 'muted' }),
    label('us-forces-name', 'US forces', forces, floor + 23, middle),
    label('us-forces-where', 'in Japan', forces, floor + 43, { ...middle, ink: 'muted' }),
    ...labelLines('indopacom-name', ['Indo-Pacific', 'Command'], hawaii + 13, command - 2, bold),
    ...(built
      ? [
          ...labelLines('jjoc-name', ['Joint', 'Operations'], tokyo + 11, command - 28, bold),
          label(
            'jjoc-since',
            edition.date(data.dates.headquarters.slice(0, 7)),
            tokyo + 11,
            command + 20,
            { ink: 'muted' },
          ),
          ...labelLines('usfj-name', ['U.S. Forces', 'Japan'], forces, command - 28, {
            ...bold,
            anchor: 'middle',
          }),
          ...labelLines('later-name', ['later phases:', 'no date'], forces + 12, f.bend + 22, {
            ink: 'us',
          }),
        ]
      : [
          ...labelLines('usfj-name', ['U.S. Forces', 'Japan'], forces, command - 28, {
            ...bold,
            anchor: 'middle',
          }),
          ...labelLines('usfj-since', ['directs no', 'operations'], forces - 12, command + 24, {
            ink: 'muted',
            anchor: 'end',
          }),
        ]),
  ];
}
