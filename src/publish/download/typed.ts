import { firstDayOf, precisionOf } from '../../data/dates.ts';
import { isFormula } from '../../data/formulas.ts';
import type { Field } from '../../data/field.ts';
import type { Cell } from '../../data/table-access.ts';
import type { Edition } from '../../editions/edition.ts';

/** A column of a published file: the type that every cell has, and the cells as text. */
export interface TypedColumn {
  readonly field: Field;
  readonly cells: readonly string[];
}

function dates(field: Field, cells: readonly string[], edition: Edition): TypedColumn[] {
  const whole = {
    field,
    cells: cells.map((iso) => (iso === '' ? '' : firstDayOf(iso))),
  };
  if (cells.every((iso) => iso === '' || precisionOf(iso) === 'day')) return [whole];
  const words = edition.words.files;
  return [
    whole,
    {
      field: {
        name: `${field.name}_precision`,
        type: 'string',
        title: words.known(field.title ?? field.name),
        description: words.precision,
        constraints: { enum: ['day', 'month', 'year'] },
      },
      cells: cells.map((iso) => (iso === '' ? '' : precisionOf(iso))),
    },
  ];
}

function safe(field: Field, cells: readonly string[]): readonly string[] {
  const formula = cells.find(isFormula);
  if (formula === undefined) return cells;
  throw new Error(
    `the column "${field.name}" would hold ${JSON.stringify(formula)}, which a spreadsheet takes for a formula: begin it with a word`,
  );
}

const without = <T extends object, K extends keyof T & string>(value: T, ...keys: K[]) =>
  Object.fromEntries(
    Object.entries(value).filter(([key]) => !(keys as string[]).includes(key)),
  ) as Omit<T, K>;

/** A field as it is published: truths are true and false, and the form of a date is its type. */
function publishedField(field: Field): Field {
  const { constraints = {}, ...told } = without(field, 'trueValues', 'falseValues');
  const rules = field.type === 'date' ? without(constraints, 'pattern') : constraints;
  return Object.keys(rules).length > 0 ? { ...told, constraints: rules } : told;
}

const written = (cell: Cell | undefined): string => (cell ?? '').toString();

/**
 * The columns that files hold of a column of values: a date becomes its first day, beside its precision
 * where not every date is known to the day. Throws on text that a spreadsheet would run.
 */
export function typedColumns(
  field: Field,
  values: readonly (Cell | undefined)[],
  edition: Edition,
): TypedColumn[] {
  const told = publishedField(field);
  const cells = values.map(written);
  if (field.type === 'date') return dates(told, cells, edition);
  const isText = field.type === 'string' || field.type === 'list';
  return [{ field: told, cells: isText ? safe(told, cells) : cells }];
}
