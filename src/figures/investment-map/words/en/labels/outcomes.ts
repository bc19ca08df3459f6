import type { OutcomeLabels } from '../../labels/outcomes.ts';

/** What the map of outcomes says in English. */
export const outcomes: OutcomeLabels = {
  wide: {
    toyota: { head: 'Toyota', lines: ['open since', 'November 2025'] },
    steel: { head: 'U.S. Steel', lines: ['bought in', 'June 2025'] },
    honda: {
      head: 'Honda’s electric cars',
      lines: ['cancelled, March 2026;', 'battery plan changed'],
    },
    daiichi: { head: 'Daiichi Sankyo', lines: ['due October 2027'] },
    kikkoman: { head: 'Kikkoman', lines: ['being built'] },
    panasonic: { head: 'Panasonic', lines: ['in production, July 2025'] },
    corebridge: { head: 'Corebridge stake', lines: ['bought, Dec 2024'] },
    mesa: { head: 'Two chip-material plants', lines: ['open'] },
    ube: { head: 'UBE', lines: ['no later news read'] },
    fujifilm: { head: 'Fujifilm', lines: ['was due in 2025'] },
    alabama: { head: 'Mazda Toyota', lines: ['in production'] },
  },
  narrow: {
    toyota: { head: 'Toyota', lines: ['open'] },
    honda: { head: 'Honda’s EVs', lines: ['cancelled'] },
    daiichi: { head: 'Daiichi Sankyo', lines: ['due Oct 2027'] },
    panasonic: { head: 'Panasonic', lines: ['open'] },
    ube: { head: 'UBE', lines: ['no news'] },
  },
  signs: {
    open: 'open, or bought',
    building: 'being built',
    changed: 'plan changed',
    cancelled: 'cancelled',
    unknown: 'no later news read',
    ringed: 'in the fact sheet',
  },
  asOf: 'As of the newest report read for each; its date stands in the table.',
};
