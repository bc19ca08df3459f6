import { loadTables } from '../../../../src/data/tables.ts';
import { cell, doubled, fileOf, gone, records, source, without } from '../edits.ts';
import { accepted, stopped, type Mutation } from '../mutation.ts';

const tables = loadTables().names.filter((name) => name !== 'ledger/corrections');

export const rows: readonly Mutation[] = [
  ...stopped(
    'rows',
    tables.map(
      (name) =>
        [
          `${name} with nothing but its header`,
          records(name, (all) => all.slice(0, 1), { line: 1 }),
        ] as const,
    ),
  ),
  ...stopped('rows', [
    ['an empty file', source(fileOf('network/ties'), () => '', { line: 1 })],
    [
      'no file',
      () => ({
        ...gone(fileOf('network/ties'))(),
        at: { file: 'content/data/network/datapackage.json' },
      }),
    ],
    ['a project doubled under a new id', doubled('investment/announced_projects', 'P003', 'P999')],
    ['an event doubled under a new id', doubled('network/events', 'E010', 'E999')],
    ['a tie doubled under a new id', doubled('network/ties', 'T030', 'T999')],
    ['a claim doubled under a new id', doubled('ledger/claims', 'C005', 'C999')],
    ['a claim of the story doubled under a new id', doubled('ledger/story_claims', 'N002', 'N999')],
    ['an item doubled under a new id', doubled('summit/deliverables', 'D004', 'D999')],
    ['a number doubled under a new id', doubled('summit/chart_data', 'K002', 'K999')],
    ['a job doubled under a new id', doubled('investment/jobs', 'J002', 'J999')],
    ['a person doubled under a new id', doubled('people/people', 'P05', 'P99')],
    ['a term doubled under a new id', doubled('glossary/terms', 'foip', 'foip-again')],
    ['a flow doubled under a new id', doubled('investment/flows', 'F001', 'F999')],
    ['an outcome doubled under a new id', doubled('ledger/outcomes', 'O03', 'O99')],
    ['a row doubled as it is', doubled('network/ties', 'T030', 'T030')],
    ['a Quad of three', cell('network/groupings', 'QUAD', 'members', 'USA;JPN;AUS')],
    ['a Quad of five', cell('network/groupings', 'QUAD', 'members', 'USA;JPN;AUS;IND;KOR')],
    ['a trilateral of two', cell('network/groupings', 'TRI_USJPKR', 'members', 'USA;JPN')],
    [
      'a Quad as a group of three',
      cell('network/groupings', 'QUAD', 'type', 'minilateral-3', { column: 'members' }),
    ],
    ['Five Eyes of four', cell('network/groupings', 'FIVE_EYES', 'members', 'USA;GBR;CAN;AUS')],
    [
      'a G7 of eight',
      cell('network/groupings', 'G7', 'members', 'USA;JPN;GBR;FRA;DEU;ITA;CAN;AUS'),
    ],
    ['a member twice', cell('network/groupings', 'QUAD', 'members', 'USA;JPN;AUS;AUS')],
    [
      'a member that no country is',
      cell('network/groupings', 'QUAD', 'members', 'USA;JPN;AUS;INX'),
    ],
    ['a tie of a country with itself', cell('network/ties', 'T001', 'b', 'USA')],
    ['a tie that takes its own place', cell('network/ties', 'T001', 'superseded_by', 'T001')],
    [
      'two ties that take each other’s place',
      cell('network/ties', 'T002', 'superseded_by', 'T001'),
    ],
    [
      'a sector its own parent',
      cell(
        'investment/japan_fdi_us_by_sector',
        '2024 + Manufacturing',
        'parent_sector',
        'Manufacturing',
      ),
    ],
    [
      'a whole that is a part of its part',
      cell(
        'investment/japan_fdi_us_by_sector',
        '2024 + All industries',
        'parent_sector',
        'Manufacturing',
        { file: fileOf('investment/japan_fdi_us_by_sector') },
      ),
    ],
    ['a flow to itself', cell('investment/flows', 'F005', 'target', 'Manufacturing')],
    ['a flow in a circle', cell('investment/flows', 'F005', 'target', 'Japan')],
    [
      'a flow of states in a circle',
      cell('investment/flows', 'F028', 'target', 'Japan (announced greenfield)'),
    ],
    [
      'a gap in a coast',
      without('places/coasts', '608-5 + 100', { row: '608-5 + 101', column: 'point' }),
    ],
    [
      'a coast without its first point',
      without('places/coasts', '608-2 + 0', { row: '608-2 + 1', column: 'point' }),
    ],
    ['a coast without its last point', without('places/coasts', '608-1 + 3')],
    ['a gap in the reach', without('places/reach', '30', { row: '31', column: 'point' })],
    ['the reach without its end', without('places/reach', '60', { row: '59', column: 'point' })],
    [
      'a year missing in the budget',
      without('defense/japan_budget', '1984', { row: '1985', column: 'fiscal_year' }),
    ],
    [
      'the budget without its last year',
      without('defense/japan_budget', '2027', { row: '2026', column: 'fiscal_year' }),
    ],
    [
      'the budget without its first year',
      without('defense/japan_budget', '1955', { row: '1956', column: 'fiscal_year' }),
    ],
    [
      'a year missing in SIPRI’s measures',
      without('defense/milex_japan_measures', '1984', { row: '1985', column: 'year' }),
    ],
    [
      'a year missing in a share',
      without('defense/milex_share_gdp', 'USA + 1984', { row: 'USA + 1985', column: 'year' }),
    ],
    [
      'a year missing in dollars',
      without('defense/milex_constant_usd', 'KOR + 1984', { row: 'KOR + 1985', column: 'year' }),
    ],
    [
      'a year missing in a vintage',
      without('defense/sipri_vintage_compare_japan', '2016', { row: '2017', column: 'year' }),
    ],
    [
      'a year missing in the positions',
      without('investment/fdi_position_us_by_country', '2013 + NLD', { column: 'year' }),
    ],
    ['a year twice in the budget', cell('defense/japan_budget', '1984', 'fiscal_year', '1985')],
    [
      '“Untied States” among SIPRI’s',
      cell('defense/milex_share_gdp', 'USA + 1984', 'country', 'Untied States'),
    ],
    [
      '“Untied States” among the parties',
      cell('summit/deliverables', 'D002', 'parties', 'Untied States;Japan'),
    ],
    [
      '“Phillipines” among the parties',
      cell('summit/deliverables', 'D012', 'parties', 'Japan;United States;Phillipines'),
    ],
    [
      '“Untied Kingdom” among the positions',
      cell('investment/fdi_position_us_by_country', '2013 + GBR', 'country', 'Untied Kingdom'),
    ],
    ['“Japna” among the flows', cell('investment/fdi_flows', '2017 + Japan', 'origin', 'Japna')],
    [
      '“Manufactoring” among the sectors',
      cell('investment/japan_fdi_us_by_sector', '2024 + Manufacturing', 'sector', 'Manufactoring'),
    ],
    ['“Manufactring” among the boxes', cell('investment/flows', 'F001', 'target', 'Manufactring')],
    ['“Texsa” among the jobs', cell('investment/jobs', 'J072', 'geo', 'Texsa')],
    [
      '“Kishida Fumoi” among the speakers',
      cell('ledger/quotations', 'Q2', 'speaker', 'Kishida Fumoi'),
    ],
    ['a code of no country', cell('network/ties', 'T001', 'b', 'JPM')],
    [
      'a country’s code for another’s',
      cell('defense/milex_share_gdp', 'USA + 1984', 'iso3', 'KOR'),
    ],
    ['a key that points nowhere', cell('ledger/outcome_links', 'O02', 'claim_ids', 'C043;C999')],
    ['a misspelt kind', cell('network/ties', 'T001', 'kind', 'mutual_defence_treaty')],
    ['a misspelt theme', cell('summit/timeline', 'S002', 'theme', 'diplomcy')],
    ['neither yes nor no', cell('network/ties', 'T001', 'seen', 'maybe')],
    ['true for yes', cell('network/ties', 'T001', 'seen', 'true')],
    ['rows of a sail', without('places/encounters', 'joint-sail', { column: 'kind' })],
    [
      'no row that a number is counted from',
      without('summit/chart_data', 'K012', { file: fileOf('trade/shares'), column: 'number' }),
    ],
    ['no row of a country', without('network/countries', 'PHL', { file: fileOf('network/ties') })],
    ['no row of a poll', without('summit/chart_data', 'K002')],
    ['no row of a box', without('investment/flows', 'F001')],
    ['no row of the framework', without('defense/framework_2pct', '2025 + initial+supplementary')],
    ['no row of the leaders', without('people/terms', 'P31')],
    ['no stop of the visit', without('summit/visit_stops', 'beast')],
    ['no grouping that the picture names', without('network/groupings', 'QUAD')],
    ['no turn of the steel', without('investment/steel_turns', 'blocked')],
    ['no ask', without('defense/asks', 'ask-5')],
    ['no step of the radars', without('access/steps', 'raa-signed')],
  ]),
  ...accepted('rows', [
    [
      'rows in another order',
      records('network/events', ([head = [], ...all]) => [head, ...all.toReversed()], {}),
      'rows are known by their keys',
    ],
    ['an event fewer', without('network/events', 'E050'), 'a selection may be shorter'],
    [
      'a project fewer that no sentence names',
      without('investment/announced_projects', 'P077'),
      'a sample may be shorter; what is counted is counted again',
    ],
    ['a job fewer', without('investment/jobs', 'J090'), 'a sample may be shorter'],
  ]),
];
