import { loadTables } from '../../../../src/data/tables.ts';
import { AS_OF } from '../../../../src/figures/access-track/data.ts';
import { prepare as pollsOf } from '../../../../src/figures/approval/data.ts';
import type { Assertion } from './assertion.ts';

const tables = loadTables();
const { polls } = pollsOf(tables);
/** What the search of the network found last. */
const events = tables.table('network/events').map(({ date }) => date);
const days = tables.table('summit/timeline').map(({ date }) => date);

/** Series that sentences lean on, drawn to their ends; what is left out is named. */
export const figures: readonly Assertion[] = [
  [
    'July 2026, the month of the newest evidence',
    () => events.sort().at(-1)?.startsWith(AS_OF) ?? false,
  ],
  [
    'Between March and September it stays',
    () => polls.map(({ month }) => Number(month.slice(5))).join() === '3,4,5,6,7,8,9',
  ],
  [
    'meetings beside larger gatherings are not drawn',
    () =>
      ['2024-06-14', '2024-07-11', '2024-09-21', '2024-11-15', '2025-06-16'].every((day) =>
        days.includes(day),
      ),
  ],
];
