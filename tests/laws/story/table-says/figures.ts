import { loadTables } from '../../../../src/data/tables.ts';
import type { Assertion } from './assertion.ts';

const tables = loadTables();
const steps = tables.table('access/steps').map(({ date }) => date);

/** What only captions say. */
export const figures: readonly Assertion[] = [
  [
    'July 2026, the month of the newest evidence',
    () => steps.sort().at(-1)?.startsWith('2026-0') ?? false,
  ],
];
