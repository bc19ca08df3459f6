import type { Mark } from '../../../scene/mark.ts';
import { hexagon } from '../../marks/hexagon.ts';
import type { Step } from '../data.ts';
import type { Words } from '../words.ts';
import { INKS } from './track.ts';

const SIDE = 11;

function square(key: string, x: number, y: number, step: Step): Mark {
  const ink = INKS[step.lane];
  const look = step.certain
    ? { fill: ink, stroke: ink }
    : ({ fill: 'paper', stroke: ink, 'stroke-dasharray': '3 2' } as const);
  return {
    key,
    tag: 'rect',
    attrs: {
      x: x - SIDE / 2,
      y: y - SIDE / 2,
      width: SIDE,
      height: SIDE,
      'stroke-width': 1.5,
      ...look,
    },
  };
}

/** One square for each radar, stacked upwards, where there is room. */
function radars(step: Step, x: number, y: number, stacked: boolean): Mark[] {
  const count = stacked ? (step.units ?? 1) : 1;
  return Array.from({ length: count }, (_, i) =>
    square(`${step.id}-radar-${i + 1}`, x, y - i * (SIDE + 3), step),
  );
}

function shape(step: Step, x: number, y: number, stacked: boolean): Mark[] {
  const stroke = INKS[step.lane];
  const key = `${step.id}-mark`;
  const ring: Mark = {
    key,
    tag: 'circle',
    attrs: { cx: x, cy: y, r: 5.5, fill: 'paper', stroke, 'stroke-width': 2 },
  };
  switch (step.status) {
    case 'promised':
      return [ring];
    case 'signed':
      return [
        ring,
        { key: `${key}-dot`, tag: 'circle', attrs: { cx: x, cy: y, r: 2.2, fill: stroke } },
      ];
    case 'ratified':
      return [
        { key, tag: 'path', attrs: { d: `M${x} ${y - 8}V${y + 8}`, stroke, 'stroke-width': 2.5 } },
      ];
    case 'in-force':
      return [
        {
          key,
          tag: 'circle',
          attrs: { cx: x, cy: y, r: 7.5, fill: stroke, stroke: 'paper', 'stroke-width': 1.5 },
        },
      ];
    case 'used':
      return [
        {
          key,
          tag: 'path',
          attrs: { d: hexagon(x, y, 9), fill: stroke, stroke: 'paper', 'stroke-width': 1.5 },
        },
      ];
    case 'delivered':
      return radars(step, x, y, stacked);
  }
}

/** A step on its lane's line; its shape tells how far things had come. */
export function stepMark(step: Step, x: number, y: number, stacked: boolean, words: Words): Mark {
  return {
    key: step.id,
    tag: 'g',
    attrs: {},
    label: words.labels.step(words.date(step.date), step.title),
    rows: [step.id],
    children: [
      {
        key: `${step.id}-hit`,
        tag: 'circle',
        attrs: { cx: x, cy: y, r: 12, fill: 'none', 'pointer-events': 'all' },
      },
      ...shape(step, x, y, stacked),
    ],
  };
}
