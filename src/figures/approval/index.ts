import { defineFigure } from '../contract.ts';
import { citedIn, named } from '../going.ts';
import { prepare } from './data.ts';
import { describe } from './describe.ts';
import { autumn } from './draw-autumn.ts';
import { spring } from './draw-spring.ts';

const sizes = { narrow: { width: 360, height: 300 }, wide: { width: 760, height: 480 } };
const MONTHS = {
  '2024-03': 'march',
  '2024-04': 'april',
  '2024-05': 'may',
  '2024-06': 'june',
  '2024-07': 'july',
  '2024-08': 'august',
  '2024-09': 'september',
};

export const approval = defineFigure({
  id: 'approval',
  views: named(['spring-2024', 'no-election']),
  sizes,
  datasets: ['summit', 'ledger'],
  prepare,
  cite: citedIn(prepare, describe),
  draw: (data, state, layout, edition) => ({
    ...sizes[layout],
    marks: (state === 'no-election' ? autumn : spring)(data, layout, edition),
  }),
  describe,
  values: ({ polls, before }, edition) => ({
    ...Object.fromEntries(
      polls.map(({ month, share }) => [
        `${MONTHS[month as keyof typeof MONTHS]}-2024`,
        `${edition.number(share)}%`,
      ]),
    ),
    'may-2023': `${edition.number(before.share)}%`,
  }),
});
