import type { MissilesWords } from '../../../words.ts';

/** What the missile projects say in English. */
export const missiles: MissilesWords = {
  projects: {
    O07: {
      name: 'Missiles made together',
      steps: [
        ['AMRAAM and', 'PAC-3 named'],
        ['one study done;', 'SM-3 to rise fourfold'],
      ],
      brief: 'studied, named; none built yet',
    },
    O08: {
      name: 'Exports from Japan',
      steps: [['rules eased'], ['PAC-3 export', 'confirmed'], ['five-category', 'limit dropped']],
      brief: 'PAC-3 sent to the United States',
    },
    O11: {
      name: 'Glide Phase Interceptor',
      steps: [['agreement'], ['builder picked']],
      brief: 'builder picked; not fielded',
    },
    O12: {
      name: 'Tomahawks for Japan',
      steps: [
        ['destroyer leaves', 'for the US'],
        ['work on it', 'planned to last'],
      ],
      brief: 'one destroyer being fitted',
    },
  },
  month: (iso, { date }) => date(iso.slice(0, 7)).replace(/ \d{4}$/, ''),
  dated: (month, line) => `${month}: ${line}`,
};
