import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, SMALL, stopped, TIES } from './data-folder.ts';

const change = (from: string, to: string) => stopped({ 'ties.csv': TIES.replace(from, to) });

describe('a broken table stops the build and names file, line, column, value and rule', () => {
  it.each([
    ['a wrong type', '1951', 'about 1951', 2, 'year', '"about 1951"', 'whole number'],
    ['a fraction for a whole number', '1951', '1951.5', 2, 'year', '"1951.5"', 'whole number'],
    ['a thousands separator', '33.5', '"1,000"', 2, 'share', '"1,000"', 'a number'],
    ['a number out of range', '2024', '3024', 3, 'year', '"3024"', 'at most 2030'],
    ['a quantity out of range, with its unit', '33.5', '133.5', 2, 'share', '"133.5"', '100 (%)'],
    [
      'a word that is not of the list',
      'treaty',
      'traety',
      2,
      'kind',
      '"traety"',
      'treaty | access',
    ],
    ['a text of another form', 'T3', 'X3', 4, 'id', '"X3"', 'T\\d+'],
    ['neither yes nor no', 'yes,Access', 'maybe,Access', 3, 'seen', '"maybe"', 'yes or no'],
    ['an empty cell that is required', 'treaty', '', 2, 'kind', '""', 'must not be empty'],
    ['a key that points nowhere', 'T2,JPN', 'T2,JPM', 3, 'a', '"JPM"', 'small/countries'],
    ['a list item that points nowhere', 'JPN;PHL', 'JPN;PLH', 2, 'partners', '"PLH"', 'countries'],
    ['a list item twice', 'JPN;PHL', 'JPN;JPN', 2, 'partners', '"JPN;JPN"', 'each item once'],
    ['a list with a hole', 'JPN;PHL', 'JPN;;PHL', 2, 'partners', '"JPN;;PHL"', 'between them'],
    ['a duplicate key', 'T3', 'T1', 4, 'id', 'line 2', 'each key once'],
    ['a duplicate of a unique value', ',Supply', ',Access', 4, 'title', 'line 3', 'each key once'],
  ])('%s', (_, from, to, line, column, found, expected) => {
    const error = change(from, to);
    expect(error).toMatchObject({ file: 'content/data/small/ties.csv', line, column });
    expect(error.found).toContain(found);
    expect(error.expected).toContain(expected);
    expect(error.message).toContain(`content/data/small/ties.csv:${line}`);
  });

  it.each([
    ['an extra comma in a row', 'Access', 'Access,', 3, '9 cells', 'extra comma'],
    ['an unquoted comma', '"Security, first"', 'Security, first', 2, '9 cells', 'quotation marks'],
    ['a missing comma', 'access,2024', 'access2024', 3, '7 cells', 'comma is missing'],
    ['a blank line', 'T3', '\nT3', 4, 'a blank line', 'delete'],
  ])('%s', (_, from, to, line, found, hint) => {
    const error = change(from, to);
    expect(error).toMatchObject({ line, expected: '8 cells, as in the header' });
    expect(error.found).toContain(found);
    expect(error.hint).toContain(hint);
  });

  it.each([
    ['a missing column', 'id,a,', 'id,', 'a', 'no such column'],
    ['an unknown column', 'title', 'titel', 'titel', 'does not know'],
    ['an extra comma in the header', 'title', 'title,', '', 'extra comma'],
    ['a column twice', 'title', 'title,kind', 'kind', 'again'],
  ])('%s', (_, from, to, column, found) => {
    const slip = change(from, to).slips.find((one) => one.column === column);
    expect(slip).toMatchObject({ file: 'content/data/small/ties.csv', line: 1, column });
    expect(slip?.found).toContain(found);
  });

  it('names the nearest valid word, column and key', () => {
    expect(change('treaty', 'traety').nearest).toBe('treaty');
    expect(change('T2,JPN', 'T2,JPM').nearest).toBe('JPN');
    expect(change('title', 'titel').slips.map((slip) => slip.nearest)).toContain('title');
  });

  it('bytes that are not UTF-8, with their line', () => {
    const bytes = new TextEncoder().encode(COUNTRIES);
    bytes[COUNTRIES.indexOf('Japan')] = 0xe9;
    expect(stopped({ 'countries.csv': bytes })).toMatchObject({
      file: 'content/data/small/countries.csv',
      line: 3,
      expected: 'UTF-8 text',
    });
  });

  it('told all together, up to twenty', () => {
    const error = change('T1,USA,JPN;PHL,treaty,1951', 'T1,USX,JPN;PHL,traety,year');
    expect(error.slips.map((slip) => slip.column)).toEqual(['kind', 'year']);
    const rows = Array.from({ length: 30 }, (_, i) => `C${i},Land ${i}\n`).join('');
    expect(stopped({ 'countries.csv': COUNTRIES + rows }).slips).toHaveLength(20);
  });

  it('wherever the broken cell is', () => {
    const rows = TIES.trim().split('\n').slice(1);
    const where = fc.tuple(fc.nat(2), fc.constantFrom(3, 4, 6), fc.stringMatching(/^[a-z ]{1,8}$/));
    fc.assert(
      fc.property(where, ([row, column, word]) => {
        fc.pre(!['treaty', 'access', 'supply', 'yes', 'no'].includes(word));
        const cells = (rows[row] ?? '').split(/,(?! )/);
        cells[column] = word;
        const all = rows.map((text, i) => (i === row ? cells.join(',') : text));
        const header = TIES.split('\n')[0] ?? '';
        const error = stopped({ 'ties.csv': [header, ...all].join('\n') });
        const name = header.split(',')[column];
        expect(error).toMatchObject({ line: row + 2, row: `T${row + 1}`, column: name });
        expect(error.found).toBe(JSON.stringify(word));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a broken datapackage.json stops the build and says where', () => {
  const described = (edit: (text: string) => string) =>
    stopped({ 'datapackage.json': edit(JSON.stringify(SMALL)) });

  it.each([
    ['not JSON', '"resources":[', '"resources":[,', undefined, 'JSON'],
    ['a name other than the folder', '"name":"small"', '"name":"smal"', 'name', '"small"'],
    ['no licence', '"licenses":[{"title":"CC BY 4.0"}]', '"licenses":[]', 'licenses', 'at least'],
    ['an unknown type', '"type":"integer"', '"type":"int"', '.type', 'integer'],
    ['a misspelt rule', '"maximum":2030', '"maximun":2030', '.maximun', 'maximum'],
    ['a key on no column', '"primaryKey":["id"]', '"primaryKey":["ids"]', '.primaryKey', 'id'],
    ['a file that is not there', '"countries.csv"', '"country.csv"', 'resources', 'each CSV file'],
    ['a key to no table', '"resource":"countries"', '"resource":"lands"', 'a', 'are there'],
  ])('%s', (_, from, to, column, expected) => {
    const error = described((text) => text.replace(from, to));
    expect(error.file).toMatch(/^content\/data\/small\//);
    expect(error.column ?? '').toContain(column ?? '');
    expect(error.expected).toContain(expected);
  });

  it('a CSV file that no resource names', () => {
    expect(stopped({ 'tie.csv': TIES })).toMatchObject({
      found: 'no resource for tie.csv',
      nearest: 'ties.csv',
    });
  });
});
