import type { Edition } from '../../editions/edition.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import type { LayoutName } from '../contract.ts';
import { label } from '../marks/label.ts';
import { stroke } from '../marks/stroke.ts';
import { type Access, laneSteps } from './data.ts';
import { interval } from './interval.ts';
import { laneName } from './lane-name.ts';
import { type Axis, axisOf, lanesOf, SIDES, sizes, type StateName } from './layout.ts';
import { stepLabel } from './step-labels.ts';
import { stepMark } from './step-mark.ts';
import { track } from './track.ts';

function timeAxis(axis: Axis, state: StateName, layout: LayoutName, edition: Edition): Mark {
  const [left, right] = SIDES[layout];
  const { y } = axis;
  return {
    key: 'axis',
    tag: 'g',
    attrs: {},
    children: [
      stroke('axis-line', `M${left} ${y}H${right}`),
      ...axis.ticks.flatMap((day) => {
        const iso = day.toISOString().slice(0, day.getUTCMonth() === 0 ? 4 : 7);
        const x = axis.x(day);
        const text = state === 'signed' && iso.length > 4 ? month(iso, edition) : iso.slice(0, 4);
        return [
          stroke(`tick-${iso}`, `M${x} ${y}v5`),
          label(`tick-${iso}-text`, text, x, y + 18, { ink: 'muted', anchor: 'middle' }),
        ];
      }),
    ],
  };
}

/** First three letters of a month's name. */
const month = (iso: string, edition: Edition): string => edition.date(iso).slice(0, 3);

function summitLine(data: Access, axis: Axis, layout: LayoutName, edition: Edition): Mark[] {
  const x = axis.x(data.summit);
  const top = layout === 'wide' ? 34 : 22;
  const text = `Summit, ${edition.date(data.summit.toISOString().slice(0, 10))}`;
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
export function draw(data: Access, state: StateName, layout: LayoutName, edition: Edition): Scene {
  const axis = axisOf(state, layout);
  const lanes = lanesOf(state, layout);
  const { width, height } = sizes[layout];
  return {
    width,
    height,
    marks: [
      timeAxis(axis, state, layout, edition),
      ...summitLine(data, axis, layout, edition),
      ...interval(data, axis, state, layout, edition),
      ...lanes.flatMap((lane): Mark[] => [
        ...laneName(data, lane, state, layout),
        {
          key: lane.name,
          tag: 'g',
          attrs: { fill: 'none' },
          children: track(data, lane, axis, layout),
        },
        ...laneSteps(data, lane.name)
          .filter(({ day }) => axis.holds(day))
          .flatMap((step): Mark[] => {
            const x = axis.x(step.day);
            return [
              stepMark(step, x, lane.y, lane.open && layout === 'wide', edition),
              ...stepLabel(step, [x, lane.y], state, layout, edition),
            ];
          }),
      ]),
    ],
  };
}
