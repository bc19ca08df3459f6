import { cell, column, records, fileOf, source } from '../edits.ts';
import { accepted, stopped, type Mutation } from '../mutation.ts';

/** Cells of names and sentences that the site prints. */
const CELLS: readonly (readonly [table: string, key: string, column: string])[] = [
  ['network/ties', 'T030', 'name_en'],
  ['ledger/story_claims', 'N002', 'claim'],
  ['people/people', 'P01', 'name_en'],
  ['glossary/terms', 'foip', 'definition_en'],
];

/** What may get into a text without anybody seeing it. */
const INTO: readonly (readonly [what: string, change: (cell: string) => string])[] = [
  ['U+FFFD', (cell) => cell.replace(/[aeiou]/, '\uFFFD')],
  ['NUL', (cell) => `${cell.slice(0, 3)}\u0000${cell.slice(3)}`],
  ['a bell', (cell) => `${cell.slice(0, 3)}\u0007${cell.slice(3)}`],
  ['a zero-width space', (cell) => `${cell.slice(0, 3)}\u200b${cell.slice(3)}`],
  ['a byte-order mark', (cell) => `${cell.slice(0, 3)}\uFEFF${cell.slice(3)}`],
  ['a soft hyphen', (cell) => `${cell.slice(0, 3)}\u00ad${cell.slice(3)}`],
  ['a turn to right-to-left', (cell) => `\u202e${cell}`],
  ['a space before it', (cell) => ` ${cell}`],
  ['a space after it', (cell) => `${cell} `],
  ['a no-break space after it', (cell) => `${cell}\u00a0`],
  ['a line break', (cell) => cell.replace(' ', '\n')],
  ['a tab', (cell) => cell.replace(' ', '\t')],
  ['a break of paragraphs', (cell) => cell.replace(' ', '\u2029')],
  ['two spaces', (cell) => cell.replace(' ', '  ')],
  ['an encoding twice', (cell) => `${cell} — café`.replaceAll('é', 'Ã©').replaceAll('—', '-')],
  ['an entity', (cell) => cell.replace(' ', ' &amp; ')],
  ['markup', (cell) => `<b>${cell}</b>`],
  ['an accent of its own', (cell) => `${cell} cafe\u0301`],
];

/** What stands in place of a text. */
const FOR: readonly (readonly [what: string, text: string])[] = [
  ['#N/A', '#N/A'],
  ['#REF!', '#REF!'],
  ['TODO', 'TODO'],
  ['TBD', 'TBD: ask'],
  ['a no-break space', '\u00a0'],
  ['a zero-width space alone', '\u200b'],
  ['null', 'null'],
  ['hashes', '####'],
  ['a formula', '=SUM(A1:A3)'],
];

const twice = (cell: string): string => Buffer.from(cell, 'utf8').toString('latin1');
const twiceWindows = (cell: string): string =>
  new TextDecoder('windows-1252').decode(Buffer.from(cell, 'utf8'));

export const texts: readonly Mutation[] = [
  ...CELLS.flatMap(([table, key, name]) =>
    stopped('text', [
      ...INTO.map(
        ([what, change]) =>
          [`${what} in ${table} ${name}`, cell(table, key, name, change)] as const,
      ),
      ...FOR.map(
        ([what, now]) => [`${what} for ${table} ${name}`, cell(table, key, name, now)] as const,
      ),
    ]),
  ),
  ...stopped('text', [
    ['a whole table encoded twice', column('network/countries', 'name_ja', twice)],
    ['a whole table encoded twice by Windows', column('glossary/terms', 'term_ja', twiceWindows)],
    [
      'curly quotation marks encoded twice',
      cell('ledger/claims', 'C002', 'evidence', twiceWindows),
    ],
    ['a space in a list', cell('network/groupings', 'QUAD', 'members', 'USA; JPN; AUS; IND')],
    [
      'a zero-width sign in a list',
      cell('summit/deliverables', 'D001', 'parties', 'United\u200b States;Japan'),
    ],
    [
      'a full-width semicolon in a list',
      cell('network/groupings', 'QUAD', 'members', 'USA；JPN；AUS；IND'),
    ],
    [
      'a header with a no-break space',
      source(fileOf('network/ties'), (text) => text.replace('name_en', 'name_en\u00a0'), {
        line: 1,
        column: 'name_en\u00a0',
      }),
    ],
    [
      'semicolons for commas',
      source(fileOf('network/countries'), (text) => text.replaceAll(',', ';'), { line: 1 }),
    ],
    [
      'tabs for commas',
      source(fileOf('network/countries'), (text) => text.replaceAll(',', '\t'), { line: 1 }),
    ],
    [
      'bytes of Windows-1252',
      () => ({
        file: fileOf('glossary/terms'),
        bytes: Buffer.from('id,code\né', 'latin1'),
        at: { line: 2 },
      }),
    ],
    [
      'a cell that never closes',
      source(fileOf('network/ties'), (text) => text.replace('T003,', '"T003,'), { line: 4 }),
    ],
    [
      'a row too many commas',
      source(fileOf('network/ties'), (text) => text.replace('T003,', 'T003,,'), { line: 4 }),
    ],
    [
      'an empty row at the end',
      source(fileOf('network/ties'), (text) => `${text},,,,,,,,,,,,,,,,,,\n`, { line: 94 }),
    ],
  ]),
  ...accepted('text', [
    [
      'a byte-order mark at the head',
      source(fileOf('network/ties'), (text) => `\uFEFF${text}`),
      'a spreadsheet puts it there; it says nothing',
    ],
    [
      'CRLF',
      source(fileOf('network/ties'), (text) => text.replaceAll('\n', '\r\n')),
      'the ends of lines say nothing',
    ],
    [
      'no line end at the end',
      source(fileOf('network/ties'), (text) => text.trimEnd()),
      'a file may end without one',
    ],
    [
      'columns in another order',
      records('people/people', (rows) => rows.map((cells) => cells.toReversed()), {}),
      'columns are known by name',
    ],
    [
      'every cell in quotation marks',
      source(fileOf('network/countries'), (text) =>
        text.replace('USA,United States', '"USA","United States"'),
      ),
      'a cell may be quoted without need',
    ],
    [
      'a no-break space between words',
      cell('people/people', 'P01', 'role_april_2024', (cell) => cell.replace(' ', '\u00a0')),
      'it keeps a number or a title on one line, and prints as a space',
    ],
    [
      'another word',
      cell(
        'people/people',
        'P01',
        'role_april_2024',
        'Prime Minister of Japan, president of the LDP',
      ),
      'words are the author’s',
    ],
  ]),
];
