import type { Mark } from '../../../scene/mark.ts';
import { linesOf } from '../../../scene/text.ts';
import type { LayoutName } from '../../contract.ts';
import { labelLines } from '../../marks/label.ts';
import type { Step } from '../data.ts';
import { type Focus, focusOf } from '../layout.ts';
import type { State } from '../view.ts';
import type { Shortened, Words } from '../words.ts';

/** Where a step's label stands from its mark: above or below the line, which end at the mark. */
interface Spot {
  readonly side: 'above' | 'below';
  readonly anchor?: 'start' | 'end';
  /** Px right of the mark. */
  readonly dx?: number;
  /** Px further away from the line. */
  readonly away?: number;
  /** Px at which the words break. */
  readonly width?: number;
  /** Words in place of the step's own. */
  readonly shortened?: Shortened;
  readonly dated?: false;
}

const above = (spot: Omit<Spot, 'side'> = {}): Spot => ({ side: 'above', ...spot });
const below = (spot: Omit<Spot, 'side'> = {}): Spot => ({ side: 'below', ...spot });

const SPOTS: Record<LayoutName, Record<Focus, Readonly<Record<string, Spot>>>> = {
  narrow: {
    'raa-signed': {
      'raa-talks': above({ anchor: 'start', dx: -8 }),
      'raa-signed': above(),
      'raa-senate': below({ anchor: 'end', dx: 22 }),
    },
    radars: {
      'air-contract': above({ anchor: 'start', dx: -10 }),
      'air-first': below({ anchor: 'end', dx: 6 }),
      'air-mobile': below({ anchor: 'start', dx: 2, shortened: 'air-mobile' }),
      'air-rest': above({
        anchor: 'end',
        dx: -12,
        shortened: 'air-rest',
        width: 80,
        dated: false,
      }),
      'coast-notes': below({ anchor: 'end', dx: 6 }),
      'coast-arrived': below({ anchor: 'end', dx: 31 }),
    },
    'raa-in-force': {
      'raa-signed': above({ anchor: 'start', dx: -18 }),
      'raa-senate': below({ shortened: 'raa-senate', dated: false }),
      'raa-diet': below({ shortened: 'raa-diet', dated: false }),
      'raa-in-force': above(),
      'balikatan-2026': below({ anchor: 'end', dx: 43, dated: false, width: 130 }),
    },
  },
  wide: {
    'raa-signed': {
      'raa-talks': above(),
      'raa-signed': above(),
      'raa-senate': below(),
    },
    radars: {
      'air-contract': above({ anchor: 'start', dx: -6, width: 170 }),
      'air-first': above({ anchor: 'end', dx: 6 }),
      'air-mobile': above({ anchor: 'start', dx: 4, shortened: 'air-mobile' }),
      'air-rest': below({ anchor: 'end', dx: 35, dated: false }),
      'coast-notes': above({ anchor: 'end', dx: 6 }),
      'osa-second': below({ anchor: 'start', dx: -6, width: 105 }),
      'coast-arrived': above({ anchor: 'end', dx: -14, away: 10 }),
    },
    'raa-in-force': {
      'raa-signed': above({ anchor: 'start', dx: -8 }),
      'raa-senate': below({ anchor: 'end', dx: 14 }),
      'raa-diet': below({ anchor: 'start', dx: -10 }),
      'raa-in-force': above(),
      'balikatan-2026': below({ width: 130 }),
      'acsa-signed': above({ dx: 40, away: -6 }),
      'info-agreed': above({ dx: 40, away: -6 }),
    },
  },
};

/** The label of a step where the state has room for it: when, and what in a few words. */
export function stepLabel(
  step: Step,
  [x, y]: readonly [number, number],
  state: State,
  layout: LayoutName,
  words: Words,
): Mark[] {
  const focus = focusOf(state);
  const spot = SPOTS[layout][focus][step.id];
  if (!spot) return [];
  const size = 14;
  const precise = layout === 'wide' || focus === 'raa-signed' ? step.date : step.date.slice(0, 7);
  const { labels } = words;
  const priced = step.paid && !(layout === 'narrow' && step.lane === 'sold');
  const own = priced ? labels.paid(step.short, labels.amount(step.paid, words)) : step.short;
  const text = spot.shortened ? labels.shortened[spot.shortened] : own;
  const said = linesOf(words.breaks(text), spot.width ?? 999, size);
  const date = spot.dated === false ? [] : [words.date(precise)];
  const lines = date.length + said.length;
  const { anchor = 'middle', away = 0, dx = 0 } = spot;
  const top = spot.side === 'above' ? y - 16 - away - (lines - 1) * size * 1.25 : y + 24 + away;
  return [
    ...labelLines(`${step.id}-date`, date, x + dx, top, { size, anchor, weight: 600 }),
    ...labelLines(`${step.id}-words`, said, x + dx, top + date.length * size * 1.25, {
      size,
      anchor,
    }),
  ];
}
