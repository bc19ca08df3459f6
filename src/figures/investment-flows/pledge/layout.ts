import { scaleLinear } from 'd3';
import type { Edition } from '../../../editions/edition.ts';
import type { Paint } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import type { Investment } from '../data.ts';
import { total, type Flow } from '../views.ts';

export interface Part {
  readonly key: 'tranche-1' | 'tranche-2' | 'open';
  readonly flow: Flow;
  readonly name: string;
  readonly fill: Paint;
  readonly y: number;
  readonly height: number;
  readonly labelY: number;
  readonly text: (edition: Edition, wide: boolean) => readonly string[];
}

export interface PledgeLayout {
  readonly held: number;
  readonly promised: number;
  /** Table row of what is held. */
  readonly row: string;
  readonly stock: { readonly x: number; readonly y: number };
  readonly pledge: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly floor: number;
  /** From the floor up. */
  readonly parts: readonly Part[];
}

const FRAMES = {
  wide: { top: 24, floor: 548, width: 150, stock: 4, pledge: 390 },
  narrow: { top: 12, floor: 292, width: 72, stock: 4, pledge: 156 },
} as const;

/** Two columns on one scale from zero, never on top of each other, px. */
export function layOutPledge(data: Investment, layout: LayoutName): PledgeLayout {
  const frame = FRAMES[layout];
  const last = data.race.at(-1);
  const [first, second, open] = data.pledge;
  if (!last || !first || !second || !open)
    throw new Error('the pledge needs three parts and a year-end');
  const promised = total(data.pledge);
  const y = scaleLinear([0, last.first.value], [frame.floor, frame.top]);
  const number = (flow: Flow, edition: Edition): string => edition.number(flow.value, 0);
  const upTo = first.value + second.value;
  return {
    held: last.first.value,
    promised,
    row: last.first.row,
    stock: { x: frame.stock, y: y(last.first.value) },
    pledge: { x: frame.pledge, y: y(promised) },
    width: frame.width,
    floor: frame.floor,
    parts: [
      {
        key: 'tranche-1',
        flow: first,
        name: 'First tranche, February 2026',
        fill: '#tranche',
        y: y(first.value),
        height: frame.floor - y(first.value),
        labelY: y(first.value / 2) + 4.5,
        text: (edition, wide) => [
          wide
            ? `${number(first, edition)} named in February 2026`
            : `${number(first, edition)}: Feb 2026`,
        ],
      },
      {
        key: 'tranche-2',
        flow: second,
        name: 'Second tranche, March 2026',
        fill: '#ceiling',
        y: y(upTo),
        height: y(first.value) - y(upTo),
        labelY: y(first.value + second.value / 2) + 4.5,
        text: (edition, wide) => [
          wide
            ? `up to ${number(second, edition)} named in March 2026`
            : `up to ${number(second, edition)}: Mar 2026`,
        ],
      },
      {
        key: 'open',
        flow: open,
        name: 'Not allocated or not verified',
        fill: 'none',
        y: y(promised),
        height: y(upTo) - y(promised),
        labelY: y(upTo + open.value * 0.35),
        text: (edition, wide) =>
          wide
            ? [`${number(open, edition)} without a project we`, 'could verify']
            : [`${number(open, edition)}: no project`, 'verified'],
      },
    ],
  };
}
