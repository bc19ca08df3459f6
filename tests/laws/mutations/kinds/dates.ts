import { cell, column } from '../edits.ts';
import { accepted, stopped, type Mutation } from '../mutation.ts';

/** Dates of several tables, as they are written. */
const CELLS: readonly (readonly [table: string, key: string, column: string])[] = [
  ['network/ties', 'T030', 'signed'],
  ['summit/timeline', 'S002', 'date'],
  ['investment/announced_projects', 'P003', 'announced'],
  ['ledger/outcomes', 'O02', 'status_as_of'],
  ['ledger/claims', 'C001', 'source_date'],
];
const WRONG: readonly (readonly [what: string, date: string])[] = [
  ['31 February', '2024-02-31'],
  ['29 February of a common year', '2023-02-29'],
  ['the year 2204', '2204-04-10'],
  ['the year 0024', '0024-04-10'],
  ['month 13', '2024-13-45'],
  ['day 0', '2024-04-00'],
  ['day first', '10-04-2024'],
  ['an American date', '04/10/2024'],
  ['a date in words', '10 April 2024'],
  ['two digits of a year', '24-04-10'],
  ['one digit of a month', '2024-4-10'],
  ['a day of a spreadsheet', '45392'],
  ['a time beside it', '2024-04-10T12:00'],
  ['full-width digits', '２０２４-04-10'],
];

export const dates: readonly Mutation[] = [
  ...CELLS.flatMap(([table, key, name]) =>
    stopped(
      'dates',
      WRONG.map(
        ([what, date]) => [`${what} in ${table} ${name}`, cell(table, key, name, date)] as const,
      ),
    ),
  ),
  ...stopped('dates', [
    ['in force before signed', cell('network/ties', 'T001', 'in_force', '1950-04-28')],
    [
      'in force before signed by a turned-round date',
      cell('network/ties', 'T001', 'in_force', '1951-04-28'),
    ],
    ['ended before in force', cell('network/ties', 'T002', 'ended', '1959')],
    ['an office left before it was taken', cell('people/terms', 'P30', 'until', '2023-10-21')],
    ['seen in office before it was taken', cell('people/terms', 'P31', 'seen_until', '2024-03-19')],
    [
      'a status known before the promise',
      cell('ledger/outcomes', 'O03', 'status_as_of', '2024-01-10'),
    ],
    [
      'a copy kept before the page was written',
      cell('ledger/sources', 'B04', 'date', '2026-09', { column: 'archived_date' }),
    ],
    ['a flow that ends before it begins', cell('investment/flows', 'F023', 'year', '2017')],
    [
      '31 February in a sentence',
      cell('ledger/outcomes', 'O01', 'what_happened', 'It opened on 31 February 2025.'),
    ],
    [
      '31 April in a title',
      cell('network/ties', 'T001', 'status_as_of', 'superseded on April 31, 1960'),
    ],
    [
      'day 45 in a sentence',
      cell('ledger/claims', 'C003', 'evidence', (text) => text.replace('10 January', '45 January')),
    ],
    [
      'month 13 in a sentence',
      cell('network/ties', 'T002', 'status_as_of', 'in force, seen 2024-13-05'),
    ],
    [
      'an American date in a sentence',
      cell('ledger/outcomes', 'O03', 'what_happened', 'First met on 06/10/2024.'),
    ],
    ['a stop of the visit in June', cell('summit/visit_stops', 'beast', 'date', '2024-06-09')],
    [
      'a stop of the visit on a day without its entry',
      cell('summit/visit_stops', 'beast', 'date', '2024-04-10'),
    ],
    ['a month 13 of a grouping', cell('network/groupings', 'QUAD', 'month', '13')],
    ['the year 2107 of a grouping', cell('network/groupings', 'QUAD', 'year_started', '2107')],
    ['the year 207 of a grouping', cell('network/groupings', 'QUAD', 'year_started', '207')],
    [
      'an ask on a day without its milestone',
      cell('defense/asks', 'ask-5', 'milestone', '2026-01-24'),
    ],
    ['the year 1023 of a flow', cell('investment/fdi_flows', '2024', 'year', '1023')],
    ['a year in words', cell('investment/fdi_flows', '2024', 'year', '2024 (preliminary)')],
    [
      'all dates turned round',
      column('network/events', 'date', (date) => date.split('-').reverse().join('-')),
    ],
  ]),
  ...accepted('dates', [
    [
      'a day less',
      cell('network/events', 'E010', 'date', (date) => date.slice(0, 7)),
      'a date is written as far as it is known',
    ],
    [
      'another day of a story that has no order',
      cell('ledger/claims', 'C002', 'source_date', '2024-04-12'),
      'a source’s own date is nobody else’s; no rule can know it',
    ],
    [
      'day and month changed where both can be',
      cell('ledger/claims', 'C004', 'source_date', '2024-10-04'),
      'both are days on which the page may have appeared',
    ],
  ]),
];
