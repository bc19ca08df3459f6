import { sentenceFault, wordingFault } from '../wording/wording.ts';
import type { Told } from './told.ts';

/** Texts that a machine reads: an address, a regular expression. */
const BY_MACHINES = /(?:^|\.)(?:\$schema|path|pattern)$/;

/** Holds every text of a JSON value against what no text of the site may hold. */
export function checkWords(told: Told, value: unknown, at = ''): void {
  if (at.endsWith('.delimiter')) return;
  if (typeof value === 'string') {
    const fault = BY_MACHINES.test(at) ? wordingFault(value) : sentenceFault(value);
    if (fault) told.wrong(at, value, fault.expected, fault.hint);
  } else if (Array.isArray(value))
    value.forEach((item, i) => {
      checkWords(told, item, `${at}[${i}]`);
    });
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value))
      checkWords(told, item, at === '' ? name : `${at}.${name}`);
}
