import type { Labels } from '../../words.ts';
import { notes } from './labels/notes.ts';
import { overTime } from './labels/over-time.ts';
import { twoWays } from './labels/two-ways.ts';
import { PART_NAMES } from './parts.ts';

/** What the pictures say in English. */
export const labels: Labels = {
  column: (year) => `Fiscal ${year}`,
  framework: 'Two per cent by the government’s count',
  byGovernment: {
    wide: (percent) => `${percent} by the government’s own count`,
    narrow: (percent) => `${percent} government`,
  },
  overTime,
  notes,
  twoWays,
  parts: PART_NAMES,
  database: 'read in a public copy of the workbook; SIPRI’s own terms, not an open licence',
  peers: {
    title: (year) => `Share of GDP in ${year}, %`,
    more: 'by SIPRI’s count',
    estimate: (share) => `${share}, estimate`,
  },
};
