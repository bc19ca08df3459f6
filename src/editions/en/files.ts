import type { FileWords } from '../words/files.ts';

export const files: FileWords = {
  unit: (unit) => `Unit: ${unit}.`,
  missing: (column) => `${column}: why there is none`,
  row: 'Row',
  source: {
    title: 'Source',
    publisher: 'Publisher of the source',
    date: 'Date of the source',
    url: 'Address of the source',
    caution: 'Caution about the source',
    tier: 'Tier of the source',
    archived: 'Address of an archived copy of the source',
  },
  tiers: '1 official, 2 established, 3 the rest',
  known: (date) => `${date}, how much is known`,
  precision: 'How much of the date is known; what is not is written as its first day',
  mixed: 'Not all tables are under the licence of the package: see the licences of each.',
  all: (site) => `${site}: all datasets`,
  everyTable:
    'Every table behind the story and its figures; README.txt says what each of them keeps.',
  left: (tables) =>
    `Left out, because their terms are not open: ${tables.join(', ')}; the figures that draw on them offer what they draw.`,
  licence: (title, address) =>
    `${title} (CC BY 4.0), ${address}. Please credit the sources of single values too.`,
  promise: [
    'Every cell has the type that datapackage.json states for its column: numbers with a point and without separators or units, dates as YYYY-MM-DD, true or false, words. The unit of a number stands in the name or the description of its column. A list has its items in one cell, with the mark between them that the description names.',
    'A cell is empty where there is no value. Where there is something to say about it, a column whose name ends in _missing says it: not published, not dated, not checked.',
    'A date known to the month or the year is written as its first day, so that it stays a date; the column beside it, whose name ends in _precision, says day, month or year. Read both, or 1951-09-01 looks like a day that nobody knows. Without such a column every date is known to the day.',
    'No text begins with =, +, - or @, so that no spreadsheet takes one for a formula; cells that begin with - are negative numbers. Minus signs in words are written −.',
  ],
};
