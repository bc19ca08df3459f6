import type { Labels } from '../../words.ts';

/** What the pictures say in English. */
export const labels: Labels = {
  month: (iso, { date }) => date(iso).slice(0, 3),
  summit: (date) => `Summit, ${date}`,
  days: (n) => `${n} days`,
  since: {
    'raa-signed': 'from summit to signature',
    'raa-in-force': 'from summit to entry into force',
  },
  lanes: {
    access: 'Access agreement',
    supply: 'Sharing supplies',
    information: 'Sharing secrets',
    sold: 'Air radars: sold',
    given: 'Coastal radars: given',
  },
  access: 'Forces of each may train in the other country; no permanent bases',
  reached: (lane, step) => `${lane}: ${step}`,
  exchange: { tokyo: 'Tokyo', manila: 'Manila', radars: 'radars', money: 'money' },
  shortened: {
    'air-mobile': 'second, mobile',
    'air-rest': 'two more: not verified',
    'raa-senate': 'Senate',
    'raa-diet': 'Diet',
  },
  paid: (step, amount) => `${step}, ${amount}`,
  step: (date, title) => `${date}: ${title}`,
};
