import type { Mark } from '../../../../scene/mark.ts';
import { label, labelLines } from '../../../marks/label.ts';
import type { Chains } from '../../data.ts';
import { CHAINS } from '../../layout.ts';
import type { Words } from '../../words.ts';

/** The words of the wide layout. */
export function wide(data: Chains, built: boolean, words: Words): Mark[] {
  const { tokyo, arms, forces, hawaii, home, top, command, bend, floor, size } = CHAINS.wide;
  const place = { size, ink: 'muted' } as const;
  const middle = { size, anchor: 'middle' } as const;
  const bold = { size, weight: 600 } as const;
  const says = words.labels.chains;
  const staff = words.number(data.quantities.staff);
  const { headquarters, laterPhases } = data.dates;
  return [
    label('at-tokyo', says.places.tokyo, tokyo, 40, { ...place, anchor: 'middle' }),
    label('at-hawaii', says.places.hawaii, hawaii, 40, { ...place, anchor: 'middle' }),
    label('at-home', says.places.washington, home, 40, { ...place, anchor: 'middle' }),
    label('minister-name', says.minister, tokyo, top - 22, { ...middle, weight: 600 }),
    label('president-name', says.president, home, top - 22, { ...middle, weight: 600 }),
    ...says.arms.wide.map((name, i) =>
      label(`force-${i}-name`, name, arms[i] ?? 0, floor + 32, middle),
    ),
    label('arms', says.selfDefense, tokyo, floor + 54, { ...middle, ink: 'muted' }),
    label('us-forces-name', says.usForces, forces, floor + 32, middle),
    label('us-forces-where', says.inJapan, forces, floor + 54, { ...middle, ink: 'muted' }),
    ...labelLines('indopacom-name', says.indopacom, hawaii + 20, command - 2, bold),
    ...(built
      ? [
          ...labelLines('jjoc-name', says.jjoc.wide, tokyo - 20, command - 14, {
            ...bold,
            anchor: 'end',
          }),
          ...labelLines(
            'jjoc-since',
            says.jjocSince(words.date(headquarters), staff),
            tokyo - 20,
            command + 24,
            { size: 14, ink: 'muted', anchor: 'end' },
          ),
          ...labelLines('usfj-name', says.usfj.built.wide, forces, command - 58, {
            ...bold,
            anchor: 'middle',
          }),
          label('usfj-since', says.usfjStaffed, forces, command - 20, {
            size: 14,
            ink: 'muted',
            anchor: 'middle',
          }),
          label('liaison-name', says.liaison, (tokyo + forces) / 2, command + 20, {
            size: 14,
            ink: 'muted',
            anchor: 'middle',
          }),
          ...labelLines(
            'later-name',
            says.later.wide(words.date(laterPhases.slice(0, 7))),
            forces + 12,
            command + 34,
            { size: 14, ink: 'us' },
          ),
        ]
      : [
          ...labelLines('usfj-name', says.usfj.split.wide, forces, command - 52, {
            ...bold,
            anchor: 'middle',
          }),
          ...labelLines('usfj-since', says.usfjDirects.wide, forces, command + 30, {
            size: 14,
            ink: 'muted',
            anchor: 'middle',
          }),
          label('orders', says.orders, (hawaii + forces) / 2, bend + 24, {
            size: 14,
            ink: 'muted',
            anchor: 'middle',
          }),
          ...labelLines('none', says.none, tokyo + 12, command - 6, {
            size: 14,
            ink: 'muted',
          }),
        ]),
  ];
}
