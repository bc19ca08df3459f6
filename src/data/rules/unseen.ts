import type { Slip } from '../author-error.ts';
import type { Row } from '../table-access.ts';
import type { Table } from '../table.ts';
import type { MayBeUnseen } from './rule.ts';
import { slipIn } from './told.ts';

const isExcused = (row: Row, { column, is = [] }: MayBeUnseen): boolean =>
  column === undefined || is.includes(String(row[column]));

const filled = (row: Row, column: string): boolean => (row[column] ?? null) !== null;

/** Rows that were not seen and do not say so to a reader, and rows that were seen nowhere. */
export function unseen(table: Table): Slip[] {
  const { schema, rows } = table;
  const names = new Set(schema.fields.map(({ name }) => name));
  if (!names.has('seen') || !names.has('source_title')) return [];
  const excuses = (schema.rules ?? []).filter((rule) => rule.rule === 'may be unseen');
  return rows.flatMap((row) => {
    if (row.seen === true) {
      if (filled(row, 'source_title')) return [];
      return slipIn(table, row, 'source_title', {
        found: 'nothing, though the row was seen',
        expected: 'what the source calls itself',
        hint: 'or seen = no, with a caution',
      });
    }
    if (filled(row, 'caution') || excuses.some((rule) => isExcused(row, rule))) return [];
    return slipIn(table, row, 'seen', {
      found: 'no, and no caution beside it',
      expected: 'yes: what is told as a fact was read in its source',
      hint: names.has('caution')
        ? 'read the source; else say in caution what was not checked'
        : 'read the source, or let the row go',
    });
  });
}
