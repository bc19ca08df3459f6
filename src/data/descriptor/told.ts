import type { Slip } from '../author-error.ts';
import type { JsonFile } from '../json/read.ts';
import { nearest } from '../nearest.ts';
import { shown } from '../shown.ts';

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objects = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const show = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? shown(value)
      : JSON.stringify(value).slice(0, 80);

/** Collects what is wrong with one JSON file, each with its line and its path in the file. */
export class Told {
  readonly slips: Slip[] = [];
  readonly #json: JsonFile;

  constructor(json: JsonFile) {
    this.#json = json;
  }

  fault(
    at: string,
    found: string,
    expected: string,
    more: Pick<Slip, 'hint' | 'nearest'> = {},
  ): void {
    const { file, line } = this.#json;
    this.slips.push({ file, line: line(at), column: at, found, expected, ...more });
  }

  /** A value that is not what is expected there. */
  wrong(at: string, value: unknown, expected: string, hint?: string): void {
    this.fault(at, show(value), expected, hint === undefined ? {} : { hint });
  }

  alike(at: string, found: string, name: string, known: readonly string[]): void {
    const meant = nearest(name, known);
    this.fault(
      at,
      found,
      known.join(' | ') || 'a column, of which there are none',
      meant === undefined ? {} : { nearest: meant },
    );
  }

  keys(at: string, value: Json, known: readonly string[]): void {
    for (const key of Object.keys(value))
      if (!known.includes(key))
        this.alike(at === '' ? key : `${at}.${key}`, 'an unknown key', key, known);
  }

  text(at: string, value: unknown): void {
    if (typeof value !== 'string' || value.trim() === '') this.wrong(at, value, 'a text');
  }

  /** Each of a list’s items as an object; a fault where it is no list, or holds something else. */
  list(at: string, value: unknown, what: string): readonly Json[] {
    const items = objects(value);
    if (!Array.isArray(value) || items.length === 0) this.wrong(at, value, what);
    else
      value.forEach((item: unknown, i) => {
        if (!isObject(item)) this.wrong(`${at}[${i}]`, item, 'an object in { }');
      });
    return items;
  }

  /** Texts that are known, each once. */
  names(at: string, found: unknown, known: readonly string[]): void {
    const all = texts(found);
    if (all.length === 0 || all.length < (found as unknown[]).length)
      this.wrong(at, found, 'a list of column names');
    all.forEach((name, i) => {
      if (!known.includes(name)) this.alike(at, show(name), name, known);
      else if (all.indexOf(name) < i) this.fault(at, `"${name}" twice`, 'each column once');
    });
  }

  /** Texts, each once; empty where there is no such list. */
  words(at: string, value: unknown): readonly string[] {
    const found = texts(value);
    if (!Array.isArray(value) || found.length === 0 || found.length < value.length)
      this.wrong(at, value, 'a list of texts: ["one", "another"]');
    else if (new Set(found).size < found.length) this.wrong(at, value, 'each word once');
    return found;
  }

  oneOf(at: string, value: unknown, known: readonly string[]): void {
    if (typeof value === 'string' && known.includes(value)) return;
    this.alike(at, show(value), String(value), known);
  }
}
