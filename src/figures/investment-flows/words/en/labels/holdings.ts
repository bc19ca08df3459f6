import type { HoldingLabels } from '../../labels/holdings.ts';

/** What the column of all holdings and what stands beside it say in English. */
export const holdings: HoldingLabels = {
  held: 'Held by Japanese owners, end of 2024',
  heldNote: {
    wide: ['billion dollars at the end of', '2024: the book value of what', 'Japanese owners hold'],
    narrow: ['bn held,', 'end 2024'],
  },
  pledgedNote: {
    wide: [
      'billion dollars promised in 2025:',
      'mainly public loans and',
      'guarantees, one or two per',
      'cent of it equity',
    ],
    narrow: ['bn pledged, 2025:', 'loans, guarantees'],
  },
  hollowNote: {
    wide: ['billion dollars promised', 'in July 2025'],
    narrow: ['billion dollars promised', 'in July 2025'],
  },
  namedNote: {
    wide: (first, second) => [
      `${first} billion named in February 2026, filled;`,
      `up to ${second} more in March, hatched`,
    ],
    narrow: (first, second) => [
      `${first} named in February`,
      `2026, up to ${second} more`,
      'in March',
    ],
  },
  priceNote: {
    wide: ['billion for U.S. Steel,', 'as put at in 2023,', 'debt included'],
    narrow: ['bn for U.S.', 'Steel, 2023'],
  },
  parts: {
    'tranche-1': {
      name: 'First tranche, February 2026',
      note: {
        wide: (value) => [`${value} named in February 2026`],
        narrow: (value) => [`${value}: Feb 2026`],
      },
    },
    'tranche-2': {
      name: 'Second tranche, March 2026',
      note: {
        wide: (value) => [`up to ${value} named in March 2026`],
        narrow: (value) => [`up to ${value}: Mar 2026`],
      },
    },
    open: {
      name: 'Not allocated or not verified',
      note: {
        wide: (value) => [`${value} without a project we`, 'could verify'],
        narrow: (value) => [`${value}: no project`, 'verified'],
      },
    },
  },
  price: 'U.S. Steel, as put at in 2023, debt included',
  turns: {
    agreed: { wide: 'Nippon Steel agrees to buy U.S. Steel', narrow: 'U.S. Steel agrees' },
    opposed: { wide: 'Biden says it should stay American', narrow: 'Biden is against it' },
    blocked: { wide: 'Biden blocks the sale', narrow: 'Biden blocks it' },
    allowed: { wide: 'Trump allows it, with conditions', narrow: 'Trump allows it' },
    closed: { wide: 'closed, with a golden share for Washington', narrow: 'closed, golden share' },
  },
};
