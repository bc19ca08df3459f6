import { cell, column } from '../edits.ts';
import { accepted, stopped, type Mutation } from '../mutation.ts';

const times =
  (factor: number) =>
  (cell: string): string =>
    String(Number((Number(cell) * factor).toPrecision(8)));

/** Numbers of a series: table, key, column. */
const SERIES: readonly (readonly [table: string, key: string, column: string])[] = [
  ['defense/milex_share_gdp', 'JPN + 1984', 'pct_gdp'],
  ['defense/milex_constant_usd', 'KOR + 1999', 'constant_2024_usd_m'],
  ['defense/milex_japan_measures', '1976', 'yen_trillion_fiscal_year'],
  ['defense/japan_budget', '2023', 'chart_trillion_yen'],
  ['defense/sipri_vintage_compare_japan', '2014', 'pct_gdp_release_2026'],
  ['investment/fdi_position_us_by_country', '2013 + JPN', 'usd_billion'],
  ['summit/chart_data', 'K002', 'y'],
  ['investment/jobs', 'J002', 'jobs'],
];
/** Forms of a number that a reader or a spreadsheet takes for another. */
const FORMS: readonly (readonly [what: string, number: string])[] = [
  ['400 digits', '9'.repeat(400)],
  ['20 digits after the point', `1.${'3'.repeat(20)}`],
  ['a thousands comma', '1,234'],
  ['a space', '1 234'],
  ['a no-break space', '1\u00a0234'],
  ['a decimal comma', '1,3'],
  ['a per cent sign', '1.3%'],
  ['a currency', '$1.3'],
  ['full-width digits', '１２'],
  ['an exponent', '1e3'],
  ['infinity', 'Infinity'],
  ['NaN', 'NaN'],
  ['about', 'about 1'],
  ['a leading zero', '012'],
  ['a leading plus', '+12'],
  ['a true minus', '−12'],
  ['a hexadecimal', '0x1F'],
  ['#DIV/0!', '#DIV/0!'],
];

export const values: readonly Mutation[] = [
  ...SERIES.flatMap(([table, key, name]) =>
    stopped('values', [
      [`${table} ${name} × 10`, cell(table, key, name, times(10))],
      [`${table} ${name} ÷ 10`, cell(table, key, name, times(0.1))],
      [`${table} ${name} ÷ 100`, cell(table, key, name, times(0.01))],
      [`${table} ${name} below zero`, cell(table, key, name, times(-1))],
      [`0 for ${table} ${name}`, cell(table, key, name, '0')],
    ]),
  ),
  ...stopped(
    'values',
    FORMS.map(
      ([what, number]) =>
        [
          `${what} in a share`,
          cell('defense/milex_share_gdp', 'JPN + 1984', 'pct_gdp', number),
        ] as const,
    ),
  ),
  ...stopped(
    'values',
    FORMS.map(
      ([what, number]) =>
        [`${what} in jobs`, cell('investment/jobs', 'J002', 'jobs', number)] as const,
    ),
  ),
  ...stopped('values', [
    ['a poll of 0.23', cell('summit/chart_data', 'K002', 'y', '0.23')],
    ['a poll of 123', cell('summit/chart_data', 'K002', 'y', '123')],
    ['13.7 % of GDP for Japan', cell('defense/milex_share_gdp', 'JPN + 2024', 'pct_gdp', '13.7')],
    ['13.7 % of GDP in the budget', cell('defense/japan_budget', '1990', 'pct_gdp', '13.7')],
    ['a whole series ÷ 100', column('defense/milex_share_gdp', 'pct_gdp', times(0.01), 'JPN')],
    ['a whole series × 100', column('defense/milex_share_gdp', 'pct_gdp', times(100), 'USA')],
    [
      'a whole series in thousands',
      column('defense/milex_constant_usd', 'constant_2024_usd_m', times(1000), 'JPN'),
    ],
    [
      'all positions in millions',
      column('investment/fdi_position_us_by_country', 'usd_billion', times(1000)),
    ],
    [
      'all jobs in thousands',
      column('investment/jobs', 'jobs', (jobs) => String(Math.round(Number(jobs) / 1000))),
    ],
    [
      'dollars for millions',
      cell('investment/announced_projects', 'P001', 'usd_million', '13900000000'),
    ],
    ['billions for millions', cell('investment/announced_projects', 'P001', 'usd_million', '1.39')],
    ['13.900 for 13,900', cell('investment/announced_projects', 'P001', 'usd_million', '13.900')],
    ['15.000 for 15,000 in a small chart', cell('summit/chart_data', 'K020', 'y', '15.000')],
    [
      'dollars for millions in a pledge',
      cell('summit/deliverables', 'D060', 'amount_million', '2900000000'),
    ],
    ['a pledge without its currency', cell('summit/deliverables', 'D060', 'amount_currency', '')],
    [
      'a negative stock',
      cell('investment/us_fdi_in_japan', '2016 + position', 'usd_billion', '-114.637'),
    ],
    [
      'a negative position',
      cell('investment/fdi_position_us_by_country', '2013 + JPN', 'usd_billion', '-342'),
    ],
    [
      'a negative flow of money between boxes',
      cell('investment/flows', 'F001', 'value_usd_billion', '-302.4'),
    ],
    [
      'dollars for billions in a flow',
      cell('investment/flows', 'F001', 'value_usd_billion', '302400'),
    ],
    [
      'yen for trillions',
      cell('defense/plan_2027', '1 Stand-off', 'fy2023_27_trillion_yen', '5000000000000'),
    ],
    [
      'a share of 150',
      cell('investment/japan_fdi_us_by_sector', '2024 + Manufacturing', 'share_pct', '150'),
    ],
    [
      'latitude and longitude changed',
      cell('investment/announced_projects', 'P001', 'lat', '-79.572'),
    ],
    [
      'a plant in the southern half',
      cell('investment/announced_projects', 'P001', 'lat', '-35.853'),
    ],
    ['a latitude without a longitude', cell('investment/announced_projects', 'P001', 'lon', '')],
    ['a shoal in the Atlantic', cell('places/places', 'second-thomas-shoal', 'lon', '-15.87')],
    ['a coast at sea', cell('places/coasts', '608-1 + 3', 'lon', '12.783')],
    ['a point of the reach far away', cell('places/reach', '30', 'lat', '60')],
    ['half a person', cell('places/encounters', 'water-cannon-1', 'hurt', '4.5')],
    ['4000 people hurt', cell('places/encounters', 'water-cannon-1', 'hurt', '4000')],
    ['a rank of 0', cell('investment/fdi_position_us_by_country', '2004 + JPN', 'rank', '0')],
    ['a tier 4', cell('ledger/hosts', 'aph.gov.au', 'tier', '4')],
    ['a paragraph 400', cell('ledger/claims', 'C001', 'paragraph', '400')],
    ['heading 66 of 65', cell('summit/deliverables', 'D004', 'fact_sheet_heading_no', '66')],
    ['a fold of less than one', cell('ledger/quantities', 'sm3-increase', 'value', '0.4')],
    ['4000 per cent', cell('ledger/quantities', 'approval-may-2023', 'value', '4600')],
    ['a unit that nobody knows', cell('ledger/quantities', 'jjoc-staff', 'unit', 'persons')],
    ['a unit that the chart does not know', cell('summit/chart_data', 'K002', 'unit', 'percent')],
    ['a currency in words', cell('summit/deliverables', 'D060', 'amount_currency', 'dollars')],
    ['an ask of 35 % of GDP', cell('defense/asks', 'ask-3-5', 'pct_gdp', '35')],
    ['a share of trade in dollars', cell('trade/shares', 'value', 'usd_trillion', '3370')],
    ['0 yen for radars', cell('access/steps', 'air-first', 'units', '0')],
    [
      'a position without its number',
      cell('investment/fdi_position_us_by_country', '2013 + JPN', 'usd_billion', ''),
    ],
  ]),
  ...accepted('values', [
    [
      'a little more',
      cell('investment/fdi_position_us_by_country', '2014 + AUS', 'usd_billion', times(1.05)),
      'a plausible value of a row that no sentence is held against',
    ],
    [
      'a zero at the end',
      cell('defense/milex_share_gdp', 'JPN + 1985', 'pct_gdp', (cell) => `${cell}0`),
      'the same number',
    ],
    [
      'another vintage’s rounding',
      cell('defense/milex_share_gdp', 'TWN + 1999', 'pct_gdp', (cell) => Number(cell).toFixed(2)),
      'the same number with fewer digits',
    ],
  ]),
];
