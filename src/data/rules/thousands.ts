import type { Slip } from '../author-error.ts';
import type { Table } from '../table.ts';
import { slipIn } from './told.ts';

const LOOKS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * A number as `13.900`, which half of the world reads as thousands, where no other number of its column
 * has as many digits after the point.
 */
export function thousands(table: Table): Slip[] {
  const { schema, rows, written } = table;
  const numbers = schema.fields.filter(({ type }) => type === 'number');
  return numbers.flatMap(({ name }) => {
    const cells = written.get(name) ?? [];
    if (cells.filter((cell) => /\.\d{3}/.test(cell)).length > 1) return [];
    const at = cells.findIndex((cell) => LOOKS.test(cell));
    const [row, cell = ''] = [rows[at], cells[at]];
    if (row === undefined) return [];
    const fraction = cell.endsWith('0') ? String(Number(cell)) : `${cell}0`;
    return slipIn(table, row, name, {
      found: `${cell}, three digits after the point`,
      expected: `a number that nobody takes for thousands: ${cell.replace('.', '')} or ${fraction}`,
      hint: 'no thousands separators: digits, and a point before a fraction',
    });
  });
}
