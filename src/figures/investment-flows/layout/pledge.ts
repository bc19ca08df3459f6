import type { Paint } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import type { Investment } from '../data.ts';
import { layOutHoldings, type HoldingsLayout } from './holdings.ts';
import { total, type Flow } from '../data/flows.ts';

export interface Part {
  readonly key: 'tranche-1' | 'tranche-2' | 'open';
  readonly flow: Flow;
  readonly fill: Paint;
  readonly y: number;
  readonly height: number;
  readonly labelY: number;
}

export interface PledgeLayout {
  readonly holdings: HoldingsLayout;
  readonly promised: number;
  readonly pledge: { readonly x: number; readonly y: number };
  /** From the floor up. */
  readonly parts: readonly Part[];
}

const LEFT: Readonly<Record<LayoutName, number>> = { wide: 390, narrow: 156 };

/** Two columns on one scale from zero, never on top of each other, px. */
export function layOutPledge(data: Investment, layout: LayoutName): PledgeLayout {
  const holdings = layOutHoldings(data, layout);
  const { y, floor } = holdings;
  const [first, second, open] = data.pledge;
  const promised = total(data.pledge);
  const upTo = first.value + second.value;
  return {
    holdings,
    promised,
    pledge: { x: LEFT[layout], y: y(promised) },
    parts: [
      {
        key: 'tranche-1',
        flow: first,
        fill: '#tranche',
        y: y(first.value),
        height: floor - y(first.value),
        labelY: y(first.value / 2) + 4.5,
      },
      {
        key: 'tranche-2',
        flow: second,
        fill: '#ceiling',
        y: y(upTo),
        height: y(first.value) - y(upTo),
        labelY: y(first.value + second.value / 2) + 4.5,
      },
      {
        key: 'open',
        flow: open,
        fill: 'none',
        y: y(promised),
        height: y(upTo) - y(promised),
        labelY: y(upTo + open.value * 0.35),
      },
    ],
  };
}
