import type { Coverage } from '../../data/schema.ts';
import type { Edition } from '../../editions/edition.ts';
import type { ReadmeWords } from '../../editions/words/readme.ts';
import type { FigureText } from '../../view/prepared.ts';
import { credit } from './credit.ts';
import { explained } from './csvw.ts';
import { fold, heading } from './folded.ts';
import type { DataField, DataTable } from './table.ts';
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

function filesPart(tables: readonly DataTable[], words: ReadmeWords): string {
  const rows = tables.map(({ name, caption, rows }) =>
    fold(words.file(`${name}.csv`, caption, rows.length), '  '),
  );
  return [...rows, ...words.otherFiles].join('\n');
}

/** One line each for who reads a table by its address; lines of code are never folded. */
function codePart(page: string, { name: file }: DataTable, words: ReadmeWords): string {
  const address = `${page}${file}.csv`;
  const lines = [
    [words.spreadsheet, `=IMPORTDATA("${address}")`],
    ['R', `read.csv("${address}")`],
    ['Python', `pandas.read_csv("${address}")`],
  ] as const;
  const width = Math.max(...lines.map(([name]) => name.length)) + 2;
  return [...lines.map(([name, code]) => name.padEnd(width) + code), '', fold(words.asked)].join(
    '\n',
  );
}

function columnLine(field: DataField, edition: Edition): string {
  const words = edition.words.readme;
  const about = explained(field, edition);
  const between = field.type === 'list' ? `, ${words.between(field.delimiter ?? ',')}` : '';
  return `  ${field.name} (${field.type}${between}): ${field.title}${about && `. ${about}`}`;
}

function columnsPart(tables: readonly DataTable[], edition: Edition): string {
  return tables
    .map(({ name, fields }) =>
      [`${name}.csv`, ...fields.map((field) => fold(columnLine(field, edition), '    '))].join(
        '\n',
      ),
    )
    .join('\n\n');
}

function termsPart(
  tables: readonly DataTable[],
  reserved: readonly Reserved[],
  { readme: words, files: told }: Edition['words'],
): string {
  const held = reserved.flatMap((one) => {
    const files = tables.filter(({ shown }) => reservedOf(shown, [one]).length > 0);
    if (files.length === 0) return [];
    const names = files.map(({ name }) => `${name}.csv`).join(', ');
    return [
      fold(words.notOurs(names)) +
        `\n${one.sources.map(({ title }) => fold(`  ${title}`, '  ')).join('\n')}\n` +
        fold(
          one.license.path ? `${one.license.title}. ${one.license.path}` : `${one.license.title}.`,
        ),
    ];
  });
  return [fold(told.licence(ours.title, ours.path)), ...held].join('\n\n');
}

function coverageLine(
  [name, { kind, of, parts = [] }]: Told['coverage'][number],
  { coverage: kinds }: ReadmeWords,
): string {
  const rest = parts.map((part) => fold(`  ${kinds[part.kind]}: ${part.of}`, '    '));
  return [fold(`${name}. ${kinds[kind]}: ${of}`, '  '), ...rest].join('\n');
}

/** `README.txt` of a figure's data: what is here, how to cite it, what must be known to use it. */
export function readme({ page, text, tables, coverage, reserved, edition }: Told): string {
  const { readme: words, files: kept, notes } = edition.words;
  const { headings } = words;
  const [first] = tables;
  const sources = text.sources.map(({ title, publisher, date, url, caution, weak }) => {
    const parts = [
      title,
      publisher,
      date && edition.date(date),
      caution,
      weak && notes.weakSource(weak),
    ].flatMap((part) => (part ? [part] : []));
    const told = fold(`- ${notes.sourceLine(parts)}`, '  ');
    return url === undefined ? told : `${told}\n  ${url}`;
  });
  return `${[
    `${text.title}\n${'='.repeat(text.title.length)}`,
    page,
    heading(headings.cite),
    fold(credit(text.title, page, edition)),
    heading(headings.files),
    filesPart(tables, words),
    heading(headings.before),
    fold(text.caption),
    fold(words.hold),
    ...kept.promise.map((told) => fold(told)),
    heading(headings.rows),
    coverage.map((one) => coverageLine(one, words)).join('\n'),
    ...(first ? [heading(headings.address), codePart(page, first, words)] : []),
    heading(headings.columns),
    columnsPart(tables, edition),
    heading(headings.licence),
    termsPart(tables, reserved, edition.words),
    heading(headings.sources),
    sources.join('\n'),
  ].join('\n\n')}\n`;
}
