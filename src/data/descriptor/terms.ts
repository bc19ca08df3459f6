import { addressFault } from '../addresses.ts';
import type { Told } from './told.ts';

const KEYS = { licenses: ['name', 'title', 'path'], sources: ['title', 'path'] };

/** Holds the licences or the sources of a package or of a table against their form. */
export function checkTerms(told: Told, at: string, kind: keyof typeof KEYS, value: unknown): void {
  told.list(at, value, 'a list with at least one entry').forEach((item, i) => {
    const { title, name, path } = item;
    told.keys(`${at}[${i}]`, item, KEYS[kind]);
    told.text(`${at}[${i}].title`, title);
    if (name !== undefined && !(typeof name === 'string' && /^[A-Za-z0-9.-]+$/.test(name)))
      told.wrong(`${at}[${i}].name`, name, 'a short name as in CC-BY-4.0');
    const fault =
      path === undefined ? undefined : addressFault(typeof path === 'string' ? path : '');
    if (fault) told.wrong(`${at}[${i}].path`, path, fault.expected, fault.hint);
  });
}
