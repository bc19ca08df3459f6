import type { AmountLabels } from '../../labels/amounts.ts';

/** What the map of amounts says in English. */
export const amounts: AmountLabels = {
  wide: {
    P001: 'Toyota',
    P040: 'U.S. Steel',
    P007: 'Fujifilm',
    P016: 'Honda with LG',
    P009: 'Daiichi Sankyo',
    P015: 'Panasonic',
    P050: 'M.D.C. Holdings',
    P055: 'Tri Pointe',
    P053: 'Aethon gas',
    P051: 'Corebridge',
    P036: 'UBE',
    P035: 'Mazda Toyota',
  },
  narrow: {
    P001: 'Toyota',
    P040: 'U.S. Steel',
    P015: 'Panasonic',
    P053: 'Aethon gas',
    P050: 'M.D.C.',
    P055: 'Tri Pointe',
  },
  looks: {
    solid: { wide: 'in the fact sheet', narrow: 'in the fact sheet' },
    pale: { wide: 'other factory or expansion', narrow: 'other factory' },
    takeover: { wide: 'takeover or stake', narrow: 'takeover' },
    hollow: 'no amount',
    somewhere: 'only the state known',
  },
  coin: (name, amount) => `${name}: ${amount} billion dollars`,
  japanTitle: { wide: ['In the fact sheet, to Japan'], narrow: ['To', 'Japan'] },
  japan: { K019: 'Amazon', K021: 'Microsoft', K022: 'Google' },
  unit: 'Circles: billion dollars',
  afarTitle: { wide: ['No single place'], narrow: ['No single', 'place'] },
  afar: { P020: 'Toyota', P026: 'Hitachi', P031: 'Takeda', P041: 'Nippon Steel' },
  apart: (pledge) => ['Not drawn:', `the ${pledge} bn`, 'promised in 2025,', 'mostly loans'],
};
