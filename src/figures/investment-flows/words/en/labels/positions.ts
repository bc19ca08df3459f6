import type { PositionLabels } from '../../labels/positions.ts';

/** What the lines of year-ends and the bars of the lead say in English. */
export const positions: PositionLabels = {
  parents: {
    wide: 'billion dollars, by country of the foreign parent',
    narrow: 'bn dollars, by foreign parent',
  },
  parentsBeside: ['bn dollars, by', 'foreign parent'],
  owners: {
    wide: ['end of 2019,', 'by ultimate owner'],
    narrow: ['end 2019, by', 'ultimate owner'],
  },
  ownersNote: [
    'The same year-end,',
    'counted by the owner',
    'at the top of the chain',
    'instead of the next',
    'link up',
  ],
  short: { JPN: 'Japan', GBR: 'UK' },
  behindFirst: { wide: 'billion behind the UK, 2008', narrow: 'bn behind' },
  behindLast: { wide: 'billion behind, 2018', narrow: (gap) => `${gap} bn behind` },
  rise: 'billion during 2019',
  lead: {
    title: {
      wide: 'billion dollars at the year’s end, by ultimate owner; the number in a bar is the lead',
      narrow: 'bn dollars, by ultimate owner; inside: the lead',
    },
    ahead: (year, first, second) => `${year}: ${first} ahead of ${second}`,
    narrowest: ['billion ahead:', 'the narrowest', 'of the six'],
    none: ['not in', 'these data'],
  },
};
