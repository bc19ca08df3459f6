import { FIELD_TYPES, type FieldType } from '../field.ts';
import { checkConstraints } from './constraints.ts';
import { isObject, type Json, type Told } from './told.ts';

const KEYS = 'name type title description unit delimiter trueValues falseValues constraints'.split(
  ' ',
);

/** Whole numbers that count nothing: a place in an order. A column of another name needs a unit. */
const ORDER = /(?:^|_)(?:year|since|month|rank|paragraph|chapter|point|tier|no)(?:_|$)/;

function unitOf(told: Told, at: string, field: Json, isTold: boolean): void {
  const { name, type, unit } = field;
  if (unit !== undefined) {
    told.text(`${at}.unit`, unit);
    if (type !== 'integer' && type !== 'number')
      told.wrong(`${at}.unit`, unit, 'no unit of a column without numbers');
    return;
  }
  const isOrder = type === 'integer' && ORDER.test(String(name));
  if ((type !== 'number' && type !== 'integer') || isOrder || isTold) return;
  told.wrong(
    `${at}.unit`,
    unit,
    `what “${String(name)}” counts, as in "unit": "billion US dollars"`,
    'where a column beside it names the unit, give the range for each in a rule “between”; whole numbers that count nothing are named …_year, …_month, …_rank or …_no',
  );
}

function truthsOf(told: Told, at: string, field: Json): void {
  const found = ['trueValues', 'falseValues'].flatMap((key) => {
    if (field[key] === undefined) return [];
    if (field.type !== 'boolean')
      told.wrong(`${at}.${key}`, field[key], 'only with the type boolean');
    return told.words(`${at}.${key}`, field[key]);
  });
  if (new Set(found).size < found.length)
    told.wrong(`${at}.falseValues`, field.falseValues, 'other words than in trueValues');
}

/** `isTold`: another column says the unit. */
export function checkField(told: Told, at: string, field: Json, isTold: boolean): void {
  told.keys(at, field, KEYS);
  const { name, type, constraints = {} } = field;
  if (typeof name !== 'string' || !/^[a-z][a-z0-9_]*$/.test(name))
    told.wrong(`${at}.name`, name, 'a text of a–z, 0–9 and _');
  if (!FIELD_TYPES.includes(type as FieldType)) {
    told.oneOf(`${at}.type`, type, FIELD_TYPES);
    return;
  }
  for (const key of ['title', 'description'])
    if (field[key] !== undefined) told.text(`${at}.${key}`, field[key]);
  if (
    field.delimiter !== undefined &&
    (type !== 'list' || typeof field.delimiter !== 'string' || !/^[^\s"] ?$/.test(field.delimiter))
  )
    told.wrong(
      `${at}.delimiter`,
      field.delimiter,
      'one sign and perhaps a space, in a column of the type list',
    );
  unitOf(told, at, field, isTold);
  truthsOf(told, at, field);
  if (isObject(constraints)) checkConstraints(told, `${at}.constraints`, type, constraints);
  else told.wrong(`${at}.constraints`, constraints, 'an object in { }');
}
