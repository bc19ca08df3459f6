import { AuthorError } from '../author-error.ts';
import { readJson, type JsonFile } from '../json/read.ts';
import type { DataPackage } from '../schema.ts';
import { checkTable } from './table.ts';
import { checkTerms } from './terms.ts';
import { isObject, Told, type Json } from './told.ts';
import { checkWords } from './words.ts';

const KEYS = '$schema name title description version created licenses sources resources'.split(' ');
const PROFILE = /^https:\/\/datapackage\.org\/profiles\/2\.\d\/datapackage\.json$/;

function checkPackage(told: Told, json: Json, folder: string): void {
  told.keys('', json, KEYS);
  if (typeof json.$schema !== 'string' || !PROFILE.test(json.$schema))
    told.wrong('$schema', json.$schema, '"https://datapackage.org/profiles/2.0/datapackage.json"');
  for (const key of ['title', 'description']) told.text(key, json[key]);
  if (json.name !== folder) told.wrong('name', json.name, `the folder's name, "${folder}"`);
  checkTerms(told, 'licenses', 'licenses', json.licenses);
  checkTerms(told, 'sources', 'sources', json.sources);
  const tables = told.list('resources', json.resources, 'a list of tables');
  for (const key of ['name', 'path']) {
    const names = tables.map((table) => String(table[key]));
    names.forEach((name, i) => {
      if (names.indexOf(name) < i)
        told.fault(`resources[${i}].${key}`, `"${name}" again`, 'each table once');
    });
  }
  tables.forEach((table, i) => {
    checkTable(told, `resources[${i}]`, table);
  });
}

/** A description as read: its package, and the line of each part by its path. */
export interface ReadPackage {
  readonly file: string;
  readonly package: DataPackage;
  readonly line: JsonFile['line'];
}

/**
 * Reads the bytes of a `datapackage.json`; `folder` is the name the package must have. Throws an
 * AuthorError that lists everything that is wrong with it, each with its line.
 */
export function readPackage(file: string, bytes: Uint8Array, folder: string): ReadPackage {
  const json = readJson(file, bytes);
  const told = new Told(json);
  if (isObject(json.value)) {
    checkPackage(told, json.value, folder);
    checkWords(told, json.value);
  } else told.wrong('', json.value, 'an object in { }');
  const [first, ...more] = told.slips;
  if (first) throw new AuthorError(first, ...more);
  return { file, package: json.value as DataPackage, line: json.line };
}
