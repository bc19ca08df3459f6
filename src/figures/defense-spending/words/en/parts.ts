import type { Part } from '../../data/ways.ts';

/** What the government counts, in words that fit beside a bar. */
export const PART_NAMES: Readonly<Record<Part['id'], string>> = {
  programme: 'the ministry’s programme',
  realignment: 'moving US bases',
  'coast-guard': 'coast guard, peacekeeping',
  ministries: 'other ministries',
  supplementary: 'supplementary budget',
};
