import { cell, gone, records, source } from '../edits.ts';
import { accepted, stopped, type Edit, type Mutation } from '../mutation.ts';

const CORRECTION: Readonly<Record<string, string>> = {
  id: 'K001',
  date: '2026-11-22',
  kind: 'correction',
  serious: 'no',
  place: '/en/chapters/the-forge/',
  figure: '',
  claim: '',
  was: 'Seven of them were kept.',
  now: 'Eight of them were kept.',
  version: '1.0.0',
};

/** A first correction, with other words in some columns. */
const corrected = (change: Readonly<Record<string, string>>, columnName = Object.keys(change)[0]) =>
  records(
    'ledger/corrections',
    ([head = []]) => [head, head.map((name) => change[name] ?? CORRECTION[name] ?? '')],
    columnName === undefined ? {} : { line: 2, row: CORRECTION.id ?? '', column: columnName },
  );

/** A release after the first. */
const released = (row: readonly string[], at: string): (() => Edit) =>
  records('ledger/releases', (rows) => [...rows, row], { line: 3, column: at });

const ADDRESSES: readonly (readonly [table: string, key: string, column: string])[] = [
  ['ledger/claims', 'C002', 'source_url'],
  ['ledger/quotations', 'Q1', 'source_url'],
  ['places/encounters', 'joint-sail', 'source_url'],
  ['ledger/sources', 'B01', 'url'],
];

export const ledger: readonly Mutation[] = [
  ...stopped('ledger', [
    ['a correction on a page that is not there', corrected({ place: '/en/chapters/the-forj/' })],
    ['a correction on /the-forj/', corrected({ place: '/the-forj/' })],
    [
      'a correction at an anchor that is not there',
      corrected({ place: '/en/chapters/the-forge/#p-0000' }),
    ],
    [
      'a correction on a figure’s page that is not there',
      corrected({ place: '/en/figures/forge/' }),
    ],
    ['a correction on a page of another edition', corrected({ place: '/fr/chapters/the-forge/' })],
    ['a correction of a figure that is not there', corrected({ figure: 'partnership-netwrok' })],
    ['a correction of a claim that is not there', corrected({ claim: 'C999' })],
    ['a correction of a version that is not there', corrected({ version: '1.0.1' })],
    ['a correction without words', corrected({ now: '' })],
    ['a correction before anything was published', corrected({ date: '2024-04-10' })],
    ['a correction that changes nothing', corrected({ now: 'Seven of them were kept.' })],
    ['a correction of another kind', corrected({ kind: 'correctoin' })],
    ['a claim of chapter 9', cell('ledger/story_claims', 'N002', 'chapter', '9')],
    ['a claim of chapter 0', cell('ledger/story_claims', 'N002', 'chapter', '0')],
    ['a claim confirmed and not seen', cell('ledger/claims', 'C001', 'seen', 'no')],
    [
      'a claim of the story confirmed and not seen',
      cell('ledger/story_claims', 'N002', 'seen', 'no'),
    ],
    ['an outcome told and not seen', cell('ledger/outcomes', 'O03', 'seen', 'no')],
    ['a tie drawn and not seen', cell('network/ties', 'T030', 'seen', 'no')],
    ['an event told and not seen', cell('network/events', 'E010', 'seen', 'no')],
    ['an item of the visit not seen', cell('summit/deliverables', 'D004', 'seen', 'no')],
    ['a number printed and not seen', cell('summit/chart_data', 'K002', 'seen', 'no')],
    ['a milestone told and not seen', cell('defense/milestones', '1976', 'seen', 'no')],
    ['seen without a source', cell('ledger/story_claims', 'N002', 'source_title', '')],
    ['an event seen without a source', cell('network/events', 'E010', 'source_title', '')],
    ['a person seen without a source', cell('people/people', 'P01', 'source_title', '')],
    ['seen without an address', cell('ledger/claims', 'C002', 'source_url', '')],
    ['an address without a title', cell('ledger/outcomes', 'O03', 'source_title', '')],
    ['an archive without a date', cell('ledger/sources', 'B04', 'archived_date', '')],
    ['a date without an archive', cell('ledger/sources', 'B04', 'archived_url', '')],
    ['an archive that keeps no dated copy', cell('ledger/sources', 'B04', 'archived_date', '2026')],
    [
      'a place that hosts.csv does not know',
      cell('ledger/claims', 'C002', 'source_url', 'https://example.org/x'),
    ],
    [
      'a place of tier 3 that does not say why',
      cell('ledger/hosts', 'aph.gov.au', 'tier', '3', { column: 'why' }),
    ],
    ['a place twice', cell('ledger/hosts', 'aph.gov.au', 'place', 'bea.gov')],
    ['a place on which nothing stands', cell('ledger/hosts', 'aph.gov.au', 'place', 'aph.gov.nz')],
    ['a release in 2204', released(['1.0.1', '2204-11-21', 'Corrections.', ''], 'date')],
    ['a release before the first', released(['1.0.1', '2026-11-20', 'Corrections.', ''], 'date')],
    [
      'a release of a version below the first',
      released(['0.9.0', '2026-11-22', 'Corrections.', ''], 'version'),
    ],
    [
      'a release of a version that is no version',
      released(['1.1', '2026-11-22', 'Corrections.', ''], 'version'),
    ],
    ['a release twice', released(['1.0.0', '2026-11-22', 'Corrections.', ''], 'version')],
    ['two releases on a day', released(['1.0.1', '2026-11-21', 'Corrections.', ''], 'date')],
    ['the first release in 2204', cell('ledger/releases', '1.0.0', 'date', '2204-11-21')],
    ['no words of a judged claim', cell('ledger/claims', 'C001', 'wrote', '')],
    ['words that nobody wrote', cell('ledger/claims', 'C001', 'wrote', 'concluded 71 agreements')],
    ['a verdict in other words', cell('ledger/claims', 'C001', 'verdict', 'false')],
    ['a commentary that there is not', cell('ledger/claims', 'C001', 'commentary', 'weinstein')],
    [
      'a number that two rows state',
      cell('ledger/quantities', 'jjoc-staff', 'claim_id', 'C049', { column: 'outcome_id' }),
    ],
    [
      'a number that no row states',
      cell('ledger/quantities', 'jjoc-staff', 'outcome_id', '', { column: 'claim_id' }),
    ],
    [
      'a date that no row states',
      cell('ledger/dates', 'jjoc-opened', 'outcome_id', '', { column: 'claim_id' }),
    ],
    [
      'an outcome with no link',
      records('ledger/outcome_links', (rows) => rows.toSpliced(2, 1), { column: 'outcome_id' }),
    ],
    ['no digests of the commentaries', gone('content/ledger/commentaries.json')],
    [
      'a digest that is no JSON',
      source('content/ledger/commentaries.json', (text) => text.slice(0, 900)),
    ],
  ]),
  ...ADDRESSES.flatMap(([table, key, name]) =>
    stopped('ledger', [
      [
        `a space in ${table} ${name}`,
        cell(table, key, name, (url) => url.replace(/\/([^/]*)$/, '/a $1')),
      ],
      [`javascript: in ${table} ${name}`, cell(table, key, name, 'javascript:alert(1)')],
      [`htp: in ${table} ${name}`, cell(table, key, name, (url) => url.replace('http', 'htp'))],
      [`two addresses in ${table} ${name}`, cell(table, key, name, (url) => `${url} ${url}`)],
      [
        `no scheme in ${table} ${name}`,
        cell(table, key, name, (url) => url.replace(/^https?:\/\//, '')),
      ],
      [`a page of this machine in ${table} ${name}`, cell(table, key, name, 'http://localhost/x')],
    ]),
  ),
  ...accepted('ledger', [
    ['a first correction', corrected({}), 'this is how one is told'],
    [
      'a correction at a step',
      corrected({ place: '/en/chapters/chips-cars-and-steel/#steel' }),
      'its anchor is there',
    ],
    [
      'a correction of a claim on the ledger’s page',
      corrected({ place: '/en/ledger/#C001', claim: 'C001' }),
      'its anchor is there',
    ],
    [
      'a second release',
      released(['1.0.1', '2026-11-22', 'Corrections.', ''], ''),
      'this is how one is told',
    ],
    [
      'an opinion not seen',
      cell('ledger/claims', 'C002', 'seen', 'no'),
      'an opinion is its owner’s; no fact rests on it',
    ],
  ]),
];
