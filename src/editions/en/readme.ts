import type { ReadmeWords } from '../words/readme.ts';
import { number } from './formats.ts';

export const readme: ReadmeWords = {
  headings: {
    cite: 'How to cite',
    files: 'Files',
    before: 'Read before use',
    rows: 'What the rows behind it are',
    address: 'Read it by its address',
    columns: 'Columns',
    licence: 'Licence',
    sources: 'Sources',
  },
  file: (name, caption, rows) => `${name}: ${caption}; ${number(rows)} rows`,
  otherFiles: [
    'data.json: the same tables in one file, empty cells as null',
    'datapackage.json: columns, licences, sizes and hashes (Data Package v2)',
    'data*.csv-metadata.json: the same for readers of CSV on the Web',
  ],
  spreadsheet: 'Spreadsheet',
  asked:
    'These ask the site directly. A notebook in a browser may do so only where the site’s host allows it (headers in /headers/); else save the file first.',
  between: (sign) => `“${sign}” between`,
  notOurs: (files) =>
    `Not under that licence: ${files}, and the same tables in data.json, which hold values of`,
  hold: 'The files hold the data of every row of the tables on the page, which prints them in words.',
  coverage: { complete: 'Complete', sample: 'A sample', selection: 'A selection' },
  beside:
    'Each table lies beside a description of its columns for readers of CSV on the Web (….csv-metadata.json); datapackage.json describes all of them, and the one in each folder that folder (Data Package v2).',
  left: (table) => `left out, because its terms are not open: ${table}`,
};
