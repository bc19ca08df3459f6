import type { Labels } from '../../words.ts';
import { nameOf } from './countries.ts';

const pairs = ['pairs among six US allies', 'linked without Washington'];
const japan = ['agreements without the US', 'have Japan on one side'];
const ends = {
  superseded: 'superseded',
  suspended: 'suspended',
  terminated: 'terminated',
} as const;

/** What the pictures say in English. */
export const labels: Labels = {
  country: nameOf,
  us: 'US',
  groups: { EUROPE: 'Europe', SOUTH: 'SE Asia, Pacific', OTHERS: 'others' },
  counted: (group, countries) => `${group} · ${countries}`,
  parties: (a, b) => `${a} and ${b}`,
  strand: (parties, kind) => `${parties} have ${kind}`,
  lines: {
    treaty: 'an alliance treaty',
    access: 'an access agreement',
    supply: 'a supply agreement',
    information: 'an information agreement',
    equipment: 'an equipment agreement',
    declaration: 'a declaration',
    aid: 'Japan gives military aid',
    country: 'several agreements',
  },
  standings: {
    treaty: ['alliance treaty'],
    working: ['working agreement in force'],
    less: ['less: declared, granted or sold,', 'signed only, ended, not checked'],
  },
  ended: (parties, how) => `${parties} had an alliance treaty, ${ends[how]}`,
  endedIn: (country, year) => `${country}: ended ${year}`,
  notChecked: '(not checked)',
  some: (some, all) => `${some} of ${all}`,
  count: {
    wide: {
      pairs,
      seats: ['frameworks named in April 2024', 'have an American seat'],
      japan,
      korea: ['allies have an agreement', 'with South Korea'],
    },
    narrow: {
      pairs,
      seats: ['have an American seat:'],
      japan,
      korea: [],
    },
  },
  tokens: {
    seats: [
      ['Quad', 'Korea', 'Philippines'],
      ['exercises', 'AUKUS Pillar II'],
    ],
    korea: [
      ['allies linked with Seoul'],
      ['Quad leaders', 'NATO’s IP4'],
      ['agreements not yet signed'],
    ],
  },
  pairs: 'Pairs among six allies, without the United States',
  share: {
    title: 'Agreements without the United States, a tick each',
    japan: (agreements) => `with Japan: ${agreements}`,
    others: (agreements) => `without Japan: ${agreements}`,
  },
  joints: {
    QUAD: 'Quad',
    TRI_USJPKR: 'With South Korea',
    TRI_USJPPH: 'With the Philippines',
    EXERCISES: 'Exercises with Australia; Britain from 2025',
    AUKUS_P2: 'AUKUS Pillar II; Japan considered',
    GCAP: 'GCAP fighter: no US seat',
    QUAD_THIN: 'Quad',
    NATO_IP4: 'IP4',
  },
  threads: [
    'South Korea: one line to another ally, nearly cut in 2019',
    'Quad: leaders last met in September 2024',
    'IP4: three of four leaders skipped NATO’s 2025 summit',
    'Four agreements still under negotiation',
  ],
  underTalk: 'Under negotiation',
  notes: {
    anzusAlone: ['The one line that', 'misses Washington'],
    anzusSuspended: ['suspended', 'since 1986'],
    declaration: ['2007: Japan’s first security', 'declaration beyond the US'],
    visiting: ['2007: Australia and Manila', 'agree on visiting troops'],
    gcap: { wide: ['GCAP fighter: no US seat'], narrow: ['GCAP'] },
    newPairs: ['New since 2024: New Zealand’s', 'lines to Tokyo and Manila'],
  },
};
