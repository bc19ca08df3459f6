import type { Coverage, CoverageKind } from '../../data/schema.ts';
import type { Edition } from '../../editions/edition.ts';
import type { FigureText } from '../../story/prepared.ts';
import { credit } from './credit.ts';
import type { DataTable } from './table.ts';
import { ours, reservedOf, type Reserved } from './terms.ts';

interface Told {
  readonly page: string;
  readonly text: FigureText;
  readonly tables: readonly DataTable[];
  /** The site's tables that the figure reads. */
  readonly coverage: readonly (readonly [name: string, Coverage])[];
  readonly reserved: readonly Reserved[];
  readonly edition: Edition;
}

const WIDTH = 80;

/** Breaks text into lines of at most 80 characters; further lines start with `indent`. */
function fold(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : indent + word);
  }
  return lines.join('\n');
}

const heading = (words: string): string => `${words}\n${'-'.repeat(words.length)}`;

function filesPart(tables: readonly DataTable[], edition: Edition): string {
  const rows = tables.map(({ name, caption, rows }) =>
    fold(`${name}.csv: ${caption}; ${edition.number(rows.length)} rows`, '  '),
  );
  const rest = [
    'data.json: the same tables in one file, numbers as numbers',
    'datapackage.json: columns, licences, sizes and hashes (Data Package v2)',
    'data*.csv-metadata.json: the same for readers of CSV on the Web',
  ];
  return [...rows, ...rest].join('\n');
}

/** One line each for who reads the first table by its address; lines of code are never folded. */
function codePart(page: string, tables: readonly DataTable[]): string {
  const address = `${page}${tables[0]?.name ?? ''}.csv`;
  return [
    `Spreadsheet  =IMPORTDATA("${address}")`,
    `R            read.csv("${address}")`,
    `Python       pandas.read_csv("${address}")`,
    '',
    fold(
      'These ask the site directly. A notebook in a browser may do so only where the site’s host allows it (headers in /headers/); else save the file first.',
    ),
  ].join('\n');
}

function columnsPart(tables: readonly DataTable[]): string {
  return tables
    .map(({ name, fields }) =>
      [
        `${name}.csv`,
        ...fields.map((f) => fold(`  ${f.name} (${f.type}): ${f.title}`, '    ')),
      ].join('\n'),
    )
    .join('\n\n');
}

function termsPart(tables: readonly DataTable[], reserved: readonly Reserved[]): string {
  const held = reserved.flatMap((one) => {
    const files = tables.filter(({ shown }) => reservedOf(shown, [one]).length > 0);
    if (files.length === 0) return [];
    const names = files.map(({ name }) => `${name}.csv`).join(', ');
    return [
      fold(
        `Not under that licence: ${names}, and the same tables in data.json, which hold values of`,
      ) +
        `\n${one.sources.map(({ title }) => fold(`  ${title}`, '  ')).join('\n')}\n` +
        fold(`${one.license.title}. ${one.license.path ?? ''}`),
    ];
  });
  return [
    fold(
      `${ours.title} (CC BY 4.0), ${ours.path}. Please credit the sources of single values too.`,
    ),
    ...held,
  ].join('\n\n');
}

const KIND: Readonly<Record<CoverageKind, string>> = {
  complete: 'Complete',
  sample: 'A sample',
  selection: 'A selection',
};

function coverageLine([name, { kind, of, parts = [] }]: Told['coverage'][number]): string {
  const rest = parts.map((part) => fold(`  ${KIND[part.kind]}: ${part.of}`, '    '));
  return [fold(`${name}. ${KIND[kind]}: ${of}`, '  '), ...rest].join('\n');
}

/** `README.txt` of a figure's data: what is here, how to cite it, what must be known to use it. */
export function readme({ page, text, tables, coverage, reserved, edition }: Told): string {
  const sources = text.sources.map(({ title, publisher, date, url, caution, weak }) => {
    const words = [
      title,
      publisher,
      date && edition.date(date),
      caution,
      weak && `weak source: ${weak}`,
    ].filter(Boolean);
    const told = fold(`- ${words.join(', ')}`, '  ');
    return url === undefined ? told : `${told}\n  ${url}`;
  });
  return `${[
    `${text.title}\n${'='.repeat(text.title.length)}`,
    page,
    heading('How to cite'),
    fold(credit(text.title, page, edition)),
    heading('Files'),
    filesPart(tables, edition),
    heading('Read before use'),
    fold(text.caption),
    fold(
      'The files hold what the table on the page shows: texts as printed, dates as YYYY-MM-DD as far as known, numbers with a point and without thousands separators, empty where there is no value.',
    ),
    heading('What the rows behind it are'),
    coverage.map(coverageLine).join('\n'),
    ...(tables.length > 0 ? [heading('Read it by its address'), codePart(page, tables)] : []),
    heading('Columns'),
    columnsPart(tables),
    heading('Licence'),
    termsPart(tables, reserved),
    heading('Sources'),
    sources.join('\n'),
  ].join('\n\n')}\n`;
}
