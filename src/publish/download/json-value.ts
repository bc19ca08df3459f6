import type { Field } from '../../data/field.ts';

/** What JSON holds of a cell. */
export type JsonValue = string | number | boolean | null | readonly string[];

/** A cell of a file as JSON holds it: null where there is no value, a list as a list. */
export function jsonValue(cell: string, { type, delimiter = ',' }: Field): JsonValue {
  if (cell === '') return null;
  switch (type) {
    case 'integer':
    case 'number':
    case 'year':
      return Number(cell);
    case 'boolean':
      return cell === 'true';
    case 'list':
      return cell.split(delimiter);
    default:
      return cell;
  }
}
