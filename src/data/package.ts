import { AuthorError, type Slip } from './author-error.ts';
import { nearest } from './nearest.ts';
import { FIELD_TYPES } from './field.ts';
import type { DataPackage } from './schema.ts';

type Json = Readonly<Record<string, unknown>>;

const KINDS = ['complete', 'sample', 'selection'];
const TYPES: readonly string[] = FIELD_TYPES;
const KEYS = {
  package: '$schema name title description version created licenses sources resources'.split(' '),
  resource:
    'name path title description coverage type format mediatype encoding licenses sources schema'.split(
      ' ',
    ),
  coverage: 'kind of parts'.split(' '),
  part: 'kind of where'.split(' '),
  schema: '$schema fields primaryKey foreignKeys missingValues'.split(' '),
  field: 'name type title description unit delimiter trueValues falseValues constraints'.split(' '),
  constraints: 'required unique enum minimum maximum pattern'.split(' '),
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objects = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Collects what is wrong with one `datapackage.json`. */
class Check {
  readonly slips: Slip[] = [];
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  fault(at: string, found: string, expected: string, alike?: string): void {
    const slip = { file: this.file, column: at, found, expected };
    this.slips.push(alike === undefined ? slip : { ...slip, nearest: alike });
  }

  keys(at: string, value: Json, known: readonly string[]): void {
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue;
      this.fault(`${at}.${key}`, 'an unknown key', known.join(' | '), nearest(key, known));
    }
  }

  text(at: string, value: unknown): void {
    if (typeof value !== 'string' || value.trim() === '') this.fault(at, show(value), 'a text');
  }

  titled(at: string, value: unknown): void {
    const items = objects(value);
    if (items.length === 0) this.fault(at, show(value), 'a list with at least one entry');
    items.forEach((item, i) => this.text(`${at}[${i}].title`, item.title));
  }

  field(at: string, field: Json): void {
    this.keys(at, field, KEYS.field);
    this.text(`${at}.name`, field.name);
    if (typeof field.type !== 'string' || !TYPES.includes(field.type)) {
      this.fault(`${at}.type`, show(field.type), TYPES.join(' | '));
    }
    if (isObject(field.constraints)) {
      this.keys(`${at}.constraints`, field.constraints, KEYS.constraints);
    }
  }

  names(at: string, found: unknown, known: readonly string[]): void {
    if (texts(found).length === 0) this.fault(at, show(found), 'a list of column names');
    for (const name of texts(found)) {
      if (!known.includes(name)) this.fault(at, name, known.join(' | '), nearest(name, known));
    }
  }

  schema(at: string, schema: Json): void {
    this.keys(at, schema, KEYS.schema);
    const fields = objects(schema.fields);
    const names = fields.map((field) => String(field.name));
    if (fields.length === 0) this.fault(`${at}.fields`, show(schema.fields), 'a list of columns');
    fields.forEach((field, i) => this.field(`${at}.fields[${i}]`, field));
    for (const name of names.filter((n, i) => names.indexOf(n) < i)) {
      this.fault(`${at}.fields`, `"${name}" twice`, 'each column once');
    }
    this.names(`${at}.primaryKey`, schema.primaryKey, names);
    objects(schema.foreignKeys).forEach((key, i) => {
      const reference = isObject(key.reference) ? key.reference : {};
      this.names(`${at}.foreignKeys[${i}].fields`, key.fields, names);
      this.text(`${at}.foreignKeys[${i}].reference.resource`, reference.resource);
      if (texts(reference.fields).length !== texts(key.fields).length) {
        const expected = 'as many columns as in fields';
        this.fault(`${at}.foreignKeys[${i}].reference.fields`, show(reference.fields), expected);
      }
    });
  }

  coverage(at: string, coverage: unknown, columns: readonly string[]): void {
    if (!isObject(coverage)) {
      const expected = `{ "kind": "${KINDS.join('" or "')}", "of": "what, as of when" }`;
      this.fault(at, show(coverage), expected);
      return;
    }
    const isPart = at.includes('.parts[');
    this.keys(at, coverage, isPart ? KEYS.part : KEYS.coverage);
    this.text(`${at}.of`, coverage.of);
    const kind = String(coverage.kind);
    if (!KINDS.includes(kind)) {
      this.fault(`${at}.kind`, show(coverage.kind), KINDS.join(' | '), nearest(kind, KINDS));
    }
    if (isPart) {
      const where = isObject(coverage.where) ? coverage.where : {};
      this.names(`${at}.where`, Object.keys(where), columns);
      for (const [column, words] of Object.entries(where)) {
        const isList = texts(words).length > 0;
        if (!isList) this.fault(`${at}.where.${column}`, show(words), 'a list of texts');
      }
    }
    objects(coverage.parts).forEach((part, i) => {
      this.coverage(`${at}.parts[${i}]`, part, columns);
    });
  }

  package(json: Json, folder: string): void {
    this.keys('package', json, KEYS.package);
    for (const key of ['$schema', 'title', 'description']) this.text(key, json[key]);
    if (json.name !== folder) this.fault('name', show(json.name), `the folder's name, "${folder}"`);
    this.titled('licenses', json.licenses);
    this.titled('sources', json.sources);
    const resources = objects(json.resources);
    if (resources.length === 0) this.fault('resources', show(json.resources), 'a list of tables');
    resources.forEach((resource, i) => {
      const at = `resources[${i}]`;
      this.keys(at, resource, KEYS.resource);
      for (const key of ['name', 'path', 'title']) this.text(`${at}.${key}`, resource[key]);
      if (resource.licenses !== undefined) this.titled(`${at}.licenses`, resource.licenses);
      const fields = isObject(resource.schema) ? objects(resource.schema.fields) : [];
      const columns = fields.map((field) => String(field.name));
      this.coverage(`${at}.coverage`, resource.coverage, columns);
      if (isObject(resource.schema)) this.schema(`${at}.schema`, resource.schema);
      else this.fault(`${at}.schema`, show(resource.schema), 'a table schema');
    });
  }
}

/**
 * Reads the text of a `datapackage.json`; `folder` is the name the package must have. Throws an
 * AuthorError that lists everything that is wrong with it.
 */
export function readPackage(file: string, text: string, folder: string): DataPackage {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new AuthorError({ file, found: String(error), expected: 'JSON' });
  }
  const check = new Check(file);
  if (isObject(json)) check.package(json, folder);
  else check.fault('package', show(json), 'an object');
  const [first, ...more] = check.slips;
  if (first) throw new AuthorError(first, ...more);
  return json as DataPackage;
}
