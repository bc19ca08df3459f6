import { real } from '../content.ts';
import { described, fileOf, gone, json, put, source } from '../edits.ts';
import { accepted, stopped, type Edit, type Mutation } from '../mutation.ts';

const network = 'content/data/network/datapackage.json';
const ledger = 'content/ledger/datapackage.json';
const FILES = [network, ledger, 'content/glossary/datapackage.json'];
const CC = '"name": "CC-BY-4.0",';

/** A byte that is no UTF-8 in the middle of the file. */
const stray = (file: string) => (): Edit => {
  const bytes = Buffer.from(real(file));
  const at = bytes.indexOf('"description"') + 18;
  bytes[at] = 0xe9;
  return { file, bytes, at: { line: bytes.subarray(0, at).toString('utf8').split('\n').length } };
};

/** Types that a column cannot have, as its cells or its rules are. */
const TYPES: readonly (readonly [table: string, column: string, type: string, at: string])[] = [
  ['places/places', 'lat', 'string', 'constraints.minimum'],
  ['investment/announced_projects', 'lat', 'string', 'constraints.minimum'],
  ['network/ties', 'signed', 'string', 'constraints.minimum'],
  ['network/ties', 'seen', 'string', 'trueValues'],
  ['network/groupings', 'members', 'string', 'delimiter'],
  ['defense/japan_budget', 'fiscal_year', 'number', 'unit'],
  ['defense/japan_budget', 'fiscal_year', 'date', 'constraints.minimum'],
  ['network/ties', 'kind', 'integer', 'constraints.enum'],
  ['network/ties', 'name_en', 'text', 'type'],
  ['network/ties', 'name_en', 'String', 'type'],
];

export const descriptors: readonly Mutation[] = [
  ...FILES.flatMap((file) =>
    stopped('descriptors', [
      [`a second licence by a name twice in ${file}`, put(file, CC, `${CC} "name": "MIT",`)],
      [`bad UTF-8 in ${file}`, stray(file)],
      [`half of ${file}`, source(file, (text) => text.slice(0, text.length / 2))],
      [`an empty ${file}`, source(file, () => '')],
      [`a comma after the last entry of ${file}`, put(file, '    }\n  ],', '    },\n  ],')],
      [`curly quotation marks in ${file}`, put(file, '"title"', '“title”')],
      [`a merge left open in ${file}`, put(file, '  "title"', '<<<<<<< ours\n  "title"')],
      [`no ${file}`, gone(file)],
      [
        `a licence at javascript: in ${file}`,
        json(file, 'licenses[0].path', 'javascript:alert(1)'),
      ],
      [`a licence without a title in ${file}`, json(file, 'licenses[0].title', undefined)],
      [`no licences in ${file}`, json(file, 'licenses', undefined)],
      [`a field that nobody reads in ${file}`, json(file, 'licence', 'MIT')],
      [`a table twice in ${file}`, () => twice(file)],
      [
        `a profile of another standard in ${file}`,
        json(file, '$schema', 'https://json-schema.org/'),
      ],
      [`a zero-width space in the title of ${file}`, json(file, 'title', 'The\u200b ledger')],
    ]),
  ),
  ...TYPES.flatMap(([table, column, type, at]) =>
    stopped('descriptors', [
      [`${table} ${column} as ${type}`, described(table, column, 'type', type, at)],
    ]),
  ),
  ...stopped('descriptors', [
    ['constraints as a list', described('network/ties', 'signed', 'constraints', ['required'])],
    ['constraints as a text', described('places/places', 'lat', 'constraints', 'required')],
    ['a minimum in words', described('places/places', 'lat', 'constraints.minimum', 'zero')],
    ['a minimum in quotation marks', described('places/places', 'lat', 'constraints.minimum', '4')],
    ['a maximum below the minimum', described('places/places', 'lat', 'constraints.maximum', 1)],
    ['no minimum of a number', described('places/places', 'lat', 'constraints.minimum', undefined)],
    ['no maximum of a date', described('network/ties', 'signed', 'constraints.maximum', undefined)],
    [
      'a maximum that no day is',
      described('network/ties', 'signed', 'constraints.maximum', '2030-02-31'),
    ],
    [
      'a year as the maximum of dates',
      described('network/ties', 'signed', 'constraints.maximum', 2030),
    ],
    ['a range of a text', described('network/ties', 'name_en', 'constraints.maximum', 9)],
    ['an enum as a text', described('network/ties', 'kind', 'constraints.enum', 'RAA')],
    ['an empty enum', described('network/ties', 'kind', 'constraints.enum', [])],
    [
      'a word of an enum twice',
      described('network/ties', 'confidence', 'constraints.enum', ['high', 'high']),
    ],
    [
      'a number in an enum',
      described('network/ties', 'confidence', 'constraints.enum', ['high', 1]),
    ],
    [
      'required in quotation marks',
      described('network/ties', 'kind', 'constraints.required', 'true'),
    ],
    ['a misspelt constraint', described('network/ties', 'kind', 'constraints.requird', true)],
    [
      'a pattern that is no regular expression',
      described('network/ties', 'id', 'constraints.pattern', 'T(\\d{3}'),
    ],
    ['a pattern as a number', described('network/ties', 'id', 'constraints.pattern', 3)],
    ['no unit of billions', described('investment/flows', 'value_usd_billion', 'unit', undefined)],
    ['no unit of jobs', described('investment/jobs', 'jobs', 'unit', undefined)],
    ['no unit of a latitude', described('places/places', 'lat', 'unit', undefined)],
    ['no unit of people hurt', described('places/encounters', 'hurt', 'unit', undefined)],
    ['an empty unit', described('investment/jobs', 'jobs', 'unit', ' ')],
    ['a unit of a date', described('network/ties', 'signed', 'unit', 'days')],
    ['a delimiter of two letters', described('network/groupings', 'members', 'delimiter', 'and')],
    ['yes for true and for false', described('network/ties', 'seen', 'falseValues', ['yes'])],
    ['a truth as a text', described('network/ties', 'seen', 'trueValues', 'yes')],
    ['a column with a space', described('network/ties', 'signed', 'name', 'signed on')],
    ['a column twice', described('network/ties', 'in_force', 'name', 'signed')],
    ['a column without a name', described('network/ties', 'signed', 'name', undefined)],
    ['a title as a number', described('network/ties', 'signed', 'title', 7)],
    ['foreignKeys as an object', described('network/ties', undefined, 'schema.foreignKeys', {})],
    [
      'a foreign key to a misspelt table',
      described(
        'network/ties',
        undefined,
        'schema.foreignKeys[1].reference.resource',
        'country',
        'schema.foreignKeys[1].reference',
      ),
    ],
    [
      'a foreign key to a misspelt column',
      described(
        'network/ties',
        undefined,
        'schema.foreignKeys[1].reference.fields',
        ['ids'],
        'schema.foreignKeys[1].reference',
      ),
    ],
    [
      'a foreign key without a reference',
      described('network/ties', undefined, 'schema.foreignKeys[1].reference', undefined),
    ],
    [
      'a foreign key of a misspelt column',
      described('network/ties', undefined, 'schema.foreignKeys[1].fields', ['aa']),
    ],
    [
      'a foreign key with another field',
      described('network/ties', undefined, 'schema.foreignKeys[1].on', 'a'),
    ],
    ['no primary key', described('network/ties', undefined, 'schema.primaryKey', undefined)],
    ['a primary key as a text', described('network/ties', undefined, 'schema.primaryKey', 'id')],
    [
      'a primary key of no column',
      described('network/ties', undefined, 'schema.primaryKey', ['ids']),
    ],
    ['no columns', described('network/ties', undefined, 'schema.fields', [])],
    ['a word for a column', described('network/ties', undefined, 'schema.fields[2]', 'b')],
    ['no schema', described('network/ties', undefined, 'schema', undefined)],
    [
      'another value for missing',
      described('network/ties', undefined, 'schema.missingValues', ['', '-']),
    ],
    ['another encoding', described('network/ties', undefined, 'encoding', 'windows-1252')],
    ['another format', described('network/ties', undefined, 'format', 'tsv')],
    [
      'a path outside of the folder',
      described('network/ties', undefined, 'path', '../network/ties.csv'),
    ],
    ['a path to no file', described('network/ties', undefined, 'path', 'tie.csv', 'path')],
    ['a name with a space', described('network/ties', undefined, 'name', 'the ties')],
    ['no title of a table', described('network/ties', undefined, 'title', '')],
    ['TODO as a description', described('network/ties', undefined, 'description', 'TODO')],
    ['no coverage', described('network/ties', undefined, 'coverage', undefined)],
    ['a coverage of another kind', described('network/ties', undefined, 'coverage.kind', 'all')],
    ['a coverage of nothing', described('network/ties', undefined, 'coverage.of', '')],
    ['parts as an object', described('network/ties', undefined, 'coverage.parts', {})],
    [
      'a part by a misspelt column',
      described('network/ties', undefined, 'coverage.parts[0].where', { aa: ['JPN'] }),
    ],
    ['a source at a path on a disk', json(network, 'sources[0].path', 'C:\\data')],
    [
      'a rule that there is not',
      described('network/ties', undefined, 'schema.rules[0].rule', 'in ordr'),
    ],
    [
      'a rule of a misspelt column',
      described('network/ties', undefined, 'schema.rules[0].columns', ['signd', 'in_force']),
    ],
    ['rules as an object', described('network/ties', undefined, 'schema.rules', {})],
    [
      'a range of a rule turned round',
      described('ledger/quantities', undefined, 'schema.rules[0].of', { '%': [100, 1] }),
    ],
    [
      'an exception of a row that is not there',
      () => ({
        ...described('places/reach', undefined, 'schema.rules[0].except', ['99'])(),
        at: { file: fileOf('places/reach'), line: 1 },
      }),
    ],
    ['the name of another folder', json(network, 'name', 'networks')],
    ['a list for a package', source(network, () => '[]', { column: '' })],
  ]),
  ...accepted('descriptors', [
    [
      'a byte-order mark',
      source(network, (text) => `\uFEFF${text}`),
      'an editor of Windows puts it there; it says nothing',
    ],
    [
      'CRLF',
      source(network, (text) => text.replaceAll('\n', '\r\n')),
      'the ends of lines say nothing in JSON',
    ],
    [
      'everything on one line',
      source(network, (text) => JSON.stringify(JSON.parse(text))),
      'space says nothing in JSON',
    ],
    [
      'the keys of a table in another order',
      described('network/ties', undefined, 'title', 'Ties of security'),
      'a title is the author’s',
    ],
    [
      'a wider range',
      described('places/places', 'lat', 'constraints.maximum', 60),
      'to widen a range is how a true value is let in',
    ],
    [
      'no longer required',
      described('network/ties', 'name_ja', 'constraints.required', undefined),
      'every row still has it; the written row types go stale, and npm run check says so',
    ],
  ]),
];

/** A descriptor that lists its first table again at the end. */
function twice(file: string): Edit {
  const value = JSON.parse(real(file).toString('utf8')) as { resources: unknown[] };
  const at = `resources[${value.resources.length}].name`;
  return {
    file,
    bytes: JSON.stringify(
      { ...value, resources: [...value.resources, value.resources[0]] },
      null,
      2,
    ),
    at: { column: at },
  };
}
