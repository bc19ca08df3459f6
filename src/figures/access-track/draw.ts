import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { label } from '../marks/label.ts';
import { stroke } from '../marks/stroke.ts';
import { type Access, laneSteps } from './data.ts';
import { interval } from './draw/interval.ts';
import { laneName } from './draw/lane-name.ts';
import { stepLabel } from './draw/step-labels.ts';
import { stepMark } from './draw/step-mark.ts';
import { track } from './draw/track.ts';
import { type Axis, axisOf, lanesOf, SIDES, sizes } from './layout.ts';
import type { State } from './view.ts';
import type { Words } from './words.ts';

function timeAxis(axis: Axis, layout: LayoutName, words: Words): Mark {
  const [left, right] = SIDES[layout];
  const { y } = axis;
  return {
    key: 'axis',
    tag: 'g',
    attrs: {},
    children: [
      stroke('axis-line', `M${left} ${y}H${right}`),
      ...axis.ticks.flatMap((iso) => {
        const x = axis.x(iso);
        const text = iso.length > 4 ? words.labels.month(iso, words) : iso;
        return [
          stroke(`tick-${iso}`, `M${x} ${y}v5`),
          label(`tick-${iso}-text`, text, x, y + 18, { ink: 'muted', anchor: 'middle' }),
        ];
      }),
    ],
  };
}

function summitLine(data: Access, axis: Axis, layout: LayoutName, words: Words): Mark[] {
  const x = axis.x(data.summit);
  const top = layout === 'wide' ? 34 : 22;
  const text = words.labels.summit(words.date(data.summit));
  const near = x < 90;
  return [
    {
      key: 'summit',
      tag: 'path',
      attrs: {
        d: `M${x} ${top}V${axis.y}`,
        stroke: 'gold',
        'stroke-width': 1.5,
        'stroke-dasharray': '5 3',
      },
    },
    label('summit-name', text, near ? x - 6 : x, top - 8, {
      ink: 'gold',
      weight: 600,
      ...(near ? {} : { anchor: 'middle' }),
    }),
  ];
}

/** The tracks of one state. */
export function draw(data: Access, state: State, layout: LayoutName, words: Words): Scene {
  const axis = axisOf(state, layout);
  const lanes = lanesOf(state, layout);
  const { width, height } = sizes[layout];
  return {
    width,
    height,
    marks: [
      timeAxis(axis, layout, words),
      ...summitLine(data, axis, layout, words),
      ...interval(data, axis, state, layout, words),
      ...lanes.flatMap((lane): Mark[] => [
        ...laneName(data, lane, state, layout, words),
        {
          key: lane.name,
          tag: 'g',
          attrs: { fill: 'none' },
          children: track(data, lane, axis, layout),
        },
        ...laneSteps(data, lane.name)
          .filter(({ date }) => axis.holds(date))
          .flatMap((step): Mark[] => {
            const x = axis.x(step.date);
            return [
              stepMark(step, x, lane.y, lane.open && layout === 'wide', words),
              ...stepLabel(step, [x, lane.y], state, layout, words),
            ];
          }),
      ]),
    ],
  };
}
