import { citations } from './citations.ts';
import { cslItem } from './item.ts';
import { plain } from './run.ts';
import { author, genreOf, type Work } from './work.ts';

/** Formats in which reference managers take a citation, by the ending of the file. */
export const formats = ['ris', 'bib', 'json', 'txt'] as const;
export type CitationFormat = (typeof formats)[number];

const given = (
  pairs: readonly (readonly [string, string | undefined])[],
): (readonly [string, string])[] =>
  pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));

/** RIS: an electronic source, whose second title is the name of the site. Lines end in CR LF. */
function ris(work: Work): string {
  const fields = given([
    ['TY', 'ELEC'],
    ['ID', work.id],
    ['TI', work.title],
    ['AU', author],
    ['T2', work.kind === 'site' ? undefined : author],
    ['DA', work.issued.replaceAll('-', '/')],
    ['PY', work.issued.slice(0, 4)],
    ['ET', work.version],
    ['M3', genreOf(work)],
    ['AB', work.description],
    ['LA', work.edition.lang],
    ['UR', work.url],
    ['ER', ''],
  ]);
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

const latex = (words: string): string => words.replaceAll(/[\\{}&%$#_~^]/g, (sign) => `\\${sign}`);

/** BibLaTeX: `@online`, with braces that keep the capitals of names. */
function bib(work: Work): string {
  const genre = genreOf(work);
  const fields = given([
    ['author', `{{${author}}}`],
    ['title', `{{${latex(work.title)}}}`],
    ['organization', work.kind === 'site' ? undefined : `{${author}}`],
    ['titleaddon', genre && `{${genre}}`],
    ['date', `{${work.issued}}`],
    ['version', `{${work.version}}`],
    ['langid', `{${work.edition.words.citations.biblatex}}`],
    ['url', `{${work.url}}`],
  ]);
  const lines = fields.map(([key, value]) => `  ${key} = ${value},\n`).join('');
  return `@online{${work.id},\n${lines}}\n`;
}

function txt(work: Work): string {
  return citations(work)
    .map(({ name, runs }) => `${name}\n${plain(runs)}\n`)
    .join('\n');
}

/** A work's citation in a format; text in UTF-8, without a day of access, which is the reader's. */
export function citationFile(work: Work, format: CitationFormat): string {
  switch (format) {
    case 'ris':
      return ris(work);
    case 'bib':
      return bib(work);
    case 'json':
      return `${JSON.stringify([cslItem(work)], null, 2)}\n`;
    case 'txt':
      return txt(work);
  }
}
