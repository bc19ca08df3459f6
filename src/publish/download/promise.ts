/** What every published table keeps, in the words of its README. */
export const PROMISE = [
  'Every cell has the type that datapackage.json states for its column: numbers with a point and without separators or units, dates as YYYY-MM-DD, true or false, words. The unit of a number stands in the name or the description of its column. A list has its items in one cell, with the mark between them that the description names.',
  'A cell is empty where there is no value. Where there is something to say about it, a column whose name ends in _missing says it: not published, not dated, not checked.',
  'A date known to the month or the year is written as its first day, so that it stays a date; the column beside it, whose name ends in _precision, says day, month or year. Read both, or 1951-09-01 looks like a day that nobody knows. Without such a column every date is known to the day.',
  'No text begins with =, +, - or @, so that no spreadsheet takes one for a formula; cells that begin with - are negative numbers. Minus signs in words are written −.',
] as const;
