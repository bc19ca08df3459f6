import type { Base } from '../../../layout/axes.ts';
import type { OverTimeLabels } from '../../labels/over-time.ts';

const BASES: Readonly<Record<Base, string>> = {
  gnp: 'of GNP',
  'gnp-then-gdp': 'of GNP, then GDP',
  gdp: 'of GDP',
};

/** What every picture over time says in English. */
export const overTime: OverTimeLabels = {
  yen: { wide: 'Initial defence budget, trillion yen', narrow: 'Initial budget, trillion yen' },
  yenMore: { wide: 'by fiscal year, from April', narrow: 'by fiscal year' },
  ratio: 'Share of the economy, %',
  official: { wide: (base) => `official, ${BASES[base]}`, narrow: () => 'official' },
  sipri: { wide: 'SIPRI, of GDP', narrow: 'SIPRI' },
  ceiling: 'The ceiling of 1% of GNP',
  dot: (year) => `Ratio of fiscal ${year}`,
  asked: (percent) => `Asked: ${percent}%`,
  asks: {
    'ask-3': {
      wide: (iso, { date }) => `at least, urged by a Pentagon official, ${date(iso.slice(0, 7))}`,
      narrow: 'at least, urged',
    },
    'ask-3-5': {
      wide: (iso, { date }) => `reported, ${date(iso.slice(0, 7))}; denied in Tokyo`,
      narrow: 'reported, denied',
    },
    'ask-5': {
      wide: (iso, { date }) => `asked of allies, related spending included, ${date(iso)}`,
      narrow: 'asked of allies',
    },
  },
};
