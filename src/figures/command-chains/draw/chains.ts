import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { stroke } from '../../marks/stroke.ts';
import type { Chains } from '../data.ts';
import { CHAINS } from '../layout.ts';
import type { Words } from '../words.ts';
import { narrow } from './chains/narrow.ts';
import { wide } from './chains/wide.ts';
import { node } from './node.ts';

/** Names and rows of the marks. */
const aboutIn = ({
  labels: {
    chains: { marks },
  },
}: Words) => ({
  japan: { label: marks.japan, rows: ['C044', 'O01'] },
  us: { label: marks.us, rows: ['C044', 'O02'] },
  jjoc: { label: marks.jjoc, rows: ['O01'] },
  usfj: { label: marks.usfj, rows: ['O02', 'C044'] },
});

/** Two chains of command, side by side; `built` adds the headquarters of 2024–26. */
export function chains(data: Chains, built: boolean, layout: LayoutName, words: Words): Mark[] {
  const f = CHAINS[layout];
  const { tokyo, arms, forces, hawaii, home, top, command, floor, r } = f;
  const about = aboutIn(words);
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
    node('minister', tokyo, top, 'jp', 'full', about.japan, r),
    ...arms.map((x, i) => node(`force-${i}`, x, floor, 'jp', 'full', about.japan, r)),
    node('president', home, top, 'us', 'full', about.us, r),
    node('indopacom', hawaii, command, 'us', 'full', about.us, r),
    node('us-forces', forces, floor, 'us', 'full', about.us, r),
    node('usfj', forces, command, 'us', built ? 'half' : 'hollow', about.usfj, r),
    ...(built ? [node('jjoc', tokyo, command, 'jp', 'full', about.jjoc, r)] : []),
    {
      key: 'words',
      tag: 'g',
      attrs: {},
      children: (layout === 'wide' ? wide : narrow)(data, built, words),
    },
  ];
}
