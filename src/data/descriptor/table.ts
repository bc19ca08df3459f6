import { checkCoverage } from './coverage.ts';
import { checkField } from './field.ts';
import { checkRule } from './rules.ts';
import { checkTerms } from './terms.ts';
import { isObject, objects, texts, type Json, type Told } from './told.ts';

const KEYS = {
  resource:
    'name path title description coverage type format mediatype encoding licenses sources schema'.split(
      ' ',
    ),
  schema: '$schema fields primaryKey foreignKeys missingValues rules'.split(' '),
  foreignKey: ['fields', 'reference'],
  reference: ['package', 'resource', 'fields'],
};

/** What each table is, where its description says so at all. */
const AS_IS = { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };

function checkForeignKey(told: Told, at: string, key: Json, columns: readonly string[]): void {
  told.keys(at, key, KEYS.foreignKey);
  told.names(`${at}.fields`, key.fields, columns);
  const { reference } = key;
  if (!isObject(reference)) {
    told.wrong(`${at}.reference`, reference, '{ "resource": "a table", "fields": ["its key"] }');
    return;
  }
  told.keys(`${at}.reference`, reference, KEYS.reference);
  told.text(`${at}.reference.resource`, reference.resource);
  if (reference.package !== undefined) told.text(`${at}.reference.package`, reference.package);
  const own = texts(key.fields).length;
  if (!Array.isArray(reference.fields) || texts(reference.fields).length !== own)
    told.wrong(`${at}.reference.fields`, reference.fields, 'as many columns as in fields');
}

function checkSchema(told: Told, at: string, schema: Json): void {
  told.keys(at, schema, KEYS.schema);
  const fields = told.list(`${at}.fields`, schema.fields, 'a list of columns');
  const names = fields.map((field) => String(field.name));
  const rules = objects(schema.rules);
  const unitTold = new Set(
    rules
      .filter(({ rule, by }) => rule === 'between' && (by === 'unit' || by === 'metric'))
      .map(({ column }) => String(column)),
  );
  fields.forEach((field, i) => {
    checkField(told, `${at}.fields[${i}]`, field, unitTold.has(String(field.name)));
    if (names.indexOf(names[i] ?? '') < i)
      told.fault(`${at}.fields[${i}].name`, `"${names[i]}" twice`, 'each column once');
  });
  told.names(`${at}.primaryKey`, schema.primaryKey, names);
  if (schema.missingValues !== undefined && JSON.stringify(schema.missingValues) !== '[""]')
    told.wrong(
      `${at}.missingValues`,
      schema.missingValues,
      '[""]: an empty cell alone is no value',
    );
  if (schema.foreignKeys !== undefined)
    told
      .list(
        `${at}.foreignKeys`,
        schema.foreignKeys,
        'a list: [{ "fields": […], "reference": {…} }]',
      )
      .forEach((key, i) => {
        checkForeignKey(told, `${at}.foreignKeys[${i}]`, key, names);
      });
  if (schema.rules !== undefined)
    told.list(`${at}.rules`, schema.rules, 'a list of rules').forEach((rule, i) => {
      checkRule(told, `${at}.rules[${i}]`, rule, names);
    });
}

/** Holds the description of one table against the form it must have. */
export function checkTable(told: Told, at: string, table: Json): void {
  told.keys(at, table, KEYS.resource);
  const { name, path } = table;
  if (typeof name !== 'string' || !/^[a-z0-9._-]+$/.test(name))
    told.wrong(`${at}.name`, name, 'a text of a–z, 0–9, _ and -');
  if (typeof path !== 'string' || !/^[a-z0-9._-]+\.csv$/.test(path))
    told.wrong(`${at}.path`, path, 'the name of a CSV file in this folder');
  told.text(`${at}.title`, table.title);
  if (table.description !== undefined) told.text(`${at}.description`, table.description);
  for (const [key, value] of Object.entries(AS_IS))
    if (table[key] !== undefined && table[key] !== value)
      told.wrong(`${at}.${key}`, table[key], `"${value}", or no ${key}`);
  for (const kind of ['licenses', 'sources'] as const)
    if (table[kind] !== undefined) checkTerms(told, `${at}.${kind}`, kind, table[kind]);
  const fields = isObject(table.schema) ? objects(table.schema.fields) : [];
  const columns = fields.map((field) => String(field.name));
  checkCoverage(told, `${at}.coverage`, table.coverage, columns);
  if (isObject(table.schema)) checkSchema(told, `${at}.schema`, table.schema);
  else told.wrong(`${at}.schema`, table.schema, 'a table schema');
}
