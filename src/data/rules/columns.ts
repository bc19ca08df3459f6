import type { Slip } from '../author-error.ts';
import type { Table } from '../table.ts';
import type { EveryWord, OneOf, SoManyRows, Together, Unlike } from './rule.ts';
import { slipIn } from './told.ts';

export function together(table: Table, { columns }: Together): Slip[] {
  return table.rows.flatMap((row) => {
    const empty = columns.filter((name) => row[name] === null);
    const [column] = empty;
    if (column === undefined || empty.length === columns.length) return [];
    const filled = columns.find((name) => row[name] !== null) ?? '';
    return slipIn(table, row, column, {
      found: `nothing, beside ${filled} “${String(row[filled])}”`,
      expected: `${columns.join(' and ')} together, or none of them`,
    });
  });
}

export function oneOf(table: Table, { columns }: OneOf): Slip[] {
  return table.rows.flatMap((row) => {
    const filled = columns.filter((name) => row[name] !== null);
    if (filled.length === 1) return [];
    return slipIn(table, row, filled[1] ?? columns[0] ?? '', {
      found: filled.join(' and ') || 'nothing',
      expected: `one of ${columns.join(' | ')}, and the others empty`,
    });
  });
}

export function unlike(table: Table, { columns }: Unlike): Slip[] {
  return table.rows.flatMap((row) => {
    const twice = columns.find((name, i) =>
      columns.slice(0, i).some((other) => row[name] !== null && row[name] === row[other]),
    );
    if (twice === undefined) return [];
    return slipIn(table, row, twice, {
      found: `“${String(row[twice])}”`,
      expected: `${columns.join(' and ')} that differ`,
    });
  });
}

export function everyWord(table: Table, { column }: EveryWord): Slip[] {
  const words = table.schema.fields.find(({ name }) => name === column)?.constraints?.enum ?? [];
  const said = new Set(table.rows.map((row) => row[column]));
  return words
    .filter((word) => !said.has(word))
    .map((word) => ({
      file: table.file,
      line: table.lines.at(-1) ?? 1,
      column,
      found: `no row with “${word}”`,
      expected: `a row for each of ${words.join(' | ')}`,
      hint: 'put the row back; a word that is no longer needed goes out of the enum, too',
    }));
}

export function soManyRows({ file, rows, lines }: Table, { of }: SoManyRows): Slip[] {
  if (rows.length === of) return [];
  return [
    {
      file,
      line: lines.at(-1) ?? 1,
      found: `${rows.length} rows`,
      expected: `${of}, as the rule “so many rows” in datapackage.json says`,
      hint: 'have the program write the table again, and take over its number of rows',
    },
  ];
}
