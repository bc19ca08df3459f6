import type { Mark } from '../../../../scene/mark.ts';
import { label, labelLines } from '../../../marks/label.ts';
import type { Chains } from '../../data.ts';
import { CHAINS } from '../../layout.ts';
import type { Words } from '../../words.ts';

/** The words of the narrow layout. */
export function narrow(data: Chains, built: boolean, words: Words): Mark[] {
  const { tokyo, arms, forces, hawaii, home, top, command, bend, floor } = CHAINS.narrow;
  const says = words.labels.chains;
  const middle = { anchor: 'middle' } as const;
  const bold = { weight: 600 } as const;
  return [
    label('at-tokyo', says.places.tokyo, tokyo, 14, { ...middle, ink: 'muted' }),
    label('at-hawaii', says.places.hawaii, hawaii, 14, { ...middle, ink: 'muted' }),
    label('at-home', says.places.washington, 360, 14, { anchor: 'end', ink: 'muted' }),
    label('minister-name', says.minister, tokyo + 13, top + 5, bold),
    label('president-name', says.president, home - 13, top + 5, { ...bold, anchor: 'end' }),
    ...says.arms.narrow.map((name, i) =>
      label(`force-${i}-name`, name, arms[i] ?? 0, floor + 23, middle),
    ),
    label('arms', says.selfDefense, 0, floor + 43, { ink: 'muted' }),
    label('us-forces-name', says.usForces, forces, floor + 23, middle),
    label('us-forces-where', says.inJapan, forces, floor + 43, { ...middle, ink: 'muted' }),
    ...labelLines('indopacom-name', says.indopacom, hawaii + 13, command - 2, bold),
    ...(built
      ? [
          ...labelLines('jjoc-name', says.jjoc.narrow, tokyo + 11, command - 28, bold),
          label(
            'jjoc-since',
            words.date(data.dates.headquarters.slice(0, 7)),
            tokyo + 11,
            command + 20,
            { ink: 'muted' },
          ),
          ...labelLines('usfj-name', says.usfj.built.narrow, forces, command - 28, {
            ...bold,
            anchor: 'middle',
          }),
          ...labelLines(
            'later-name',
            says.later.narrow(words.date(data.dates.laterPhases.slice(0, 7))),
            forces + 12,
            bend + 22,
            {
              ink: 'us',
            },
          ),
        ]
      : [
          ...labelLines('usfj-name', says.usfj.split.narrow, forces, command - 28, {
            ...bold,
            anchor: 'middle',
          }),
          ...labelLines('usfj-since', says.usfjDirects.narrow, forces - 12, command + 24, {
            ink: 'muted',
            anchor: 'end',
          }),
        ]),
  ];
}
