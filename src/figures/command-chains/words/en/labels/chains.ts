import type { ChainsWords } from '../../../words.ts';

/** What the two chains of command say in English. */
export const chains: ChainsWords = {
  marks: {
    japan: 'Japan’s chain of command',
    us: 'The American chain of command',
    jjoc: 'Joint Operations Command',
    usfj: 'U.S. Forces Japan',
  },
  places: { tokyo: 'Tokyo', hawaii: 'Hawaii', washington: 'Washington' },
  minister: 'Prime minister',
  president: 'President',
  arms: { wide: ['Ground', 'Maritime', 'Air'], narrow: ['Ground', 'Sea', 'Air'] },
  selfDefense: 'Self-Defense Forces',
  usForces: 'US forces',
  inJapan: 'in Japan',
  indopacom: ['Indo-Pacific', 'Command'],
  jjoc: { wide: ['Joint Operations', 'Command'], narrow: ['Joint', 'Operations'] },
  jjocSince: (date, staff) => [date, `about ${staff} staff`],
  usfj: {
    split: { wide: ['U.S. Forces Japan', 'headquarters'], narrow: ['U.S. Forces', 'Japan'] },
    built: { wide: ['U.S. Forces Japan', 'joint headquarters'], narrow: ['U.S. Forces', 'Japan'] },
  },
  usfjDirects: { wide: ['directs no operations'], narrow: ['directs no', 'operations'] },
  usfjStaffed: 'phase one staffed',
  liaison: 'small liaison team',
  later: {
    wide: (date) => ['later phases:', 'no date set in', date],
    narrow: () => ['later phases:', 'no date'],
  },
  orders: 'orders cross the Pacific',
  none: ['no single', 'command'],
};
