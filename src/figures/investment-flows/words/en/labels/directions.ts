import type { DirectionLabels } from '../../labels/directions.ts';

/** What the arrows of both directions say in English. */
export const directions: DirectionLabels = {
  title: 'billion dollars held at the year’s end',
  intoJapan: '← US into Japan',
  intoUs: 'Japan into the US →',
  arrow: (from, to) => `${from} into ${to}`,
  counted: {
    wide: (year, by, share) =>
      `${year}, counted by ${{ BEA: 'the United States', Japan: 'Japan' }[by]}: ${share} the other way`,
    narrow: (year, by, share) =>
      `${year}, ${{ BEA: 'US', Japan: 'Japanese' }[by]} count: ${share} back`,
  },
  net: 'Net flow from the US into Japan, 2024',
  netValue: (yen) => `−¥${yen} trillion`,
  netNote: {
    wide: [
      'net flow from the US into Japan in 2024, in Japan’s balance of payments.',
      'The year in which Microsoft, AWS, Oracle and Google announced',
      'spending there. A flow, so not on the scale above.',
    ],
    narrow: ['net flow into Japan, 2024, in', 'Japan’s accounts: not on this scale'],
  },
};
