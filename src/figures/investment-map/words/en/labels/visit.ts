import type { VisitLabels } from '../../labels/visit.ts';

/** What the map of the week says in English. */
export const visit: VisitLabels = {
  money: (billion, { number }) =>
    billion >= 1 ? `${number(billion)} bn` : `${number(billion * 1000)} m`,
  wide: (deal, toyotaInAll) => ({
    wisconsin: { head: 'Wisconsin', lines: ['Fujifilm, Madison', 'Yaskawa, no town named'] },
    ohio: {
      head: 'Ohio',
      lines: [`Daiichi Sankyo, New Albany, ${deal('K024')}`, 'Yaskawa, no town named'],
    },
    california: {
      head: 'California',
      lines: ['Fujifilm, Thousand Oaks', 'Port cranes, no town or amount'],
    },
    louisiana: { head: 'Louisiana', lines: [`UBE, Waggaman, ${deal('K023')}`] },
    carolina: {
      head: '12 April: North Carolina',
      lines: [
        `Toyota, Liberty, ${deal('K020')} more,`,
        `${toyotaInAll} in all`,
        'Honda Aircraft, Greensboro,',
        deal('K028'),
      ],
    },
    washington: { head: 'Washington', lines: ['9–11 April'] },
    'to-japan': {
      head: 'The same list, the other way',
      lines: [
        `to Japan: Amazon about ${deal('K019')}, Microsoft ${deal('K021')},`,
        `Google ${deal('K022')} for cables across the Pacific`,
      ],
    },
    split: {
      lines: [
        'no amount for this place: Fujifilm’s',
        `${deal('K025')} and Yaskawa’s ${deal('K026')} were published`,
        'for two states together',
      ],
    },
  }),
  narrow: {
    carolina: { lines: ['12 April'] },
    washington: { lines: ['Washington', '9–11 April'] },
    split: { lines: ['no amount of its own'] },
    'to-japan': { lines: ['The other way, to Japan: Amazon, Microsoft, Google'] },
  },
  codes: {
    OH: 'Daiichi Sankyo, Yaskawa',
    NC: 'Toyota, Honda Aircraft',
    LA: 'UBE',
    WI: 'Fujifilm, Yaskawa',
    CA: 'Fujifilm, port cranes',
  },
};
