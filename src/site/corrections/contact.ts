import { readFileSync } from 'node:fs';

/** Where mistakes can be reported: a web address, an e-mail address, both or neither. */
export interface Contact {
  readonly url?: string;
  readonly email?: string;
}

/**
 * Where to report mistakes, from `bugs` in package.json (`{ "url": …, "email": … }`, or an address
 * alone): the one place where those who run the site say so. Empty where they do not.
 */
export function contactOf(text = readFileSync('package.json', 'utf8')): Contact {
  const { bugs = {} } = JSON.parse(text) as { bugs?: string | Contact };
  return typeof bugs === 'string' ? { url: bugs } : bugs;
}
