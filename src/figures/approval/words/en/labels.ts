import type { Labels } from '../../words.ts';

/** What the pictures say in English. */
export const labels: Labels = {
  month: (iso, { date }) => date(iso).slice(0, 3),
  unit: {
    wide: 'Support for the Kishida cabinet, % (NHK)',
    narrow: 'Support for the cabinet, %',
  },
  before: ['May', '2023'],
  visit: { wide: ['the visit,', '8–12 April'], narrow: ['the visit'] },
  talkedOf: 'The election that was talked of',
  turns: {
    term: 'Kishida’s term as party leader ends',
    vote: 'Election of the lower house',
  },
  noVote: {
    wide: ['talked of for the summer:', 'no election'],
    narrow: ['no vote in', 'the summer'],
  },
  vote: {
    wide: ['27 October: election,', 'under Ishiba'],
    narrow: ['27 October,', 'under Ishiba'],
  },
  kishida: { wide: 'Kishida prime minister', narrow: 'Kishida' },
  ishiba: 'Ishiba',
  onlyResults: ['4 June: he thinks', 'only of results'],
  g7Ends: ['14 June: the G7 ends'],
  stepsAside: { wide: ['14 August:', 'steps aside'], narrow: ['14 August: steps aside'] },
  termEnds: ['30 September:', 'party term ends'],
};
