import type { Edition } from '../../../../editions/edition.ts';
import type { Callout } from '../callout.ts';
import { billionOf, type DealId, type ProjectMap } from '../../data.ts';

/** An amount in running words: `8 bn`, `350 m`. */
function money(billion: number, edition: Edition): string {
  return billion >= 1 ? `${edition.number(billion)} bn` : `${edition.number(billion * 1000)} m`;
}

type Words = (data: ProjectMap, edition: Edition) => Callout[];

/** Words around the wide map. */
export const wideWords: Words = (data, edition) => {
  const deal = (id: DealId): string => money(billionOf(data, id), edition);
  return [
    {
      key: 'wisconsin',
      head: 'Wisconsin',
      lines: ['Fujifilm, Madison', 'Yaskawa, no town named'],
      x: 330,
      y: 26,
      from: [372, 64],
      to: 'P010-WI',
    },
    {
      key: 'ohio',
      head: 'Ohio',
      lines: [`Daiichi Sankyo, New Albany, ${deal('K024')}`, 'Yaskawa, no town named'],
      x: 506,
      y: 26,
      from: [516, 64],
      to: 'P010-OH',
    },
    {
      key: 'california',
      head: 'California',
      lines: ['Fujifilm, Thousand Oaks', 'Port cranes, no town or amount'],
      x: 4,
      y: 434,
      from: [30, 418],
      to: 'P037-CA',
    },
    {
      key: 'louisiana',
      head: 'Louisiana',
      lines: [`UBE, Waggaman, ${deal('K023')}`],
      x: 340,
      y: 494,
      from: [412, 478],
      to: 'P036',
    },
    {
      key: 'carolina',
      head: '12 April: North Carolina',
      lines: [
        `Toyota, Liberty, ${deal('K020')} more,`,
        `${money(data.toyotaTotal, edition)} in all`,
        'Honda Aircraft, Greensboro,',
        deal('K028'),
      ],
      x: 586,
      y: 374,
      from: [606, 358],
      to: 'P001',
    },
    {
      key: 'washington',
      head: 'Washington',
      lines: ['9–11 April'],
      x: 668,
      y: 264,
      from: [662, 260],
      to: [614, 240],
    },
    {
      key: 'to-japan',
      head: 'The same list, the other way',
      lines: [
        `to Japan: Amazon about ${deal('K019')}, Microsoft ${deal('K021')},`,
        `Google ${deal('K022')} for cables across the Pacific`,
      ],
      x: 4,
      y: 554,
      ink: 'us',
    },
    {
      key: 'split',
      lines: [
        'no amount for this place: Fujifilm’s',
        `${deal('K025')} and Yaskawa’s ${deal('K026')} were published`,
        'for two states together',
      ],
      x: 486,
      y: 554,
    },
  ];
};

/** Words on the small map; what the states stand for is in `codes.ts`. */
export const narrowWords: Words = () => [
  { key: 'carolina', lines: ['12 April'], x: 359, y: 132, anchor: 'end' },
  { key: 'washington', lines: ['Washington', '9–11 April'], x: 359, y: 84, anchor: 'end' },
  { key: 'split', lines: ['no amount for the place'], x: 210, y: 272 },
  {
    key: 'to-japan',
    lines: ['The other way, to Japan: Amazon, Microsoft, Google'],
    x: 4,
    y: 294,
    ink: 'us',
  },
];
