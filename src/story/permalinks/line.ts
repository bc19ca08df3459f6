import { JsonFault, parseJson } from '../../data/json/parse.ts';
import { nearest } from '../../data/nearest.ts';
import { KINDS, type Entry } from './entry.ts';
import type { Seal } from './seal.ts';

/** Fields of an entry, in the order in which they are written. */
export const FIELDS = ['chapter', 'kind', 'id', 'at', 'words', 'print', 'was', 'to'] as const;
const TEXTS = ['at', 'words', 'print', 'to'] as const;

/** What is wrong with a line of the registry. */
export interface LineFault {
  readonly found: string;
  readonly expected: string;
  readonly hint?: string;
  readonly nearest?: string;
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9-]+$/.test(value);

function faultOf(value: Readonly<Record<string, unknown>>, text: string): LineFault | undefined {
  const odd = Object.keys(value).find((name) => !FIELDS.some((known) => known === name));
  if (odd !== undefined) {
    const alike = nearest(odd, FIELDS);
    const fault = { found: `a field "${odd}"`, expected: FIELDS.join(' | ') };
    return alike === undefined ? fault : { ...fault, nearest: alike };
  }
  const { chapter, kind, id, was } = value;
  if (!KINDS.some((known) => known === kind))
    return {
      found: text.slice(0, 60),
      expected: `chapter, id and kind, one of ${KINDS.join(' | ')}`,
    };
  if (!isName(chapter) || !isName(id))
    return { found: text.slice(0, 60), expected: 'chapter and id, of letters, digits and hyphens' };
  const other = TEXTS.find((name) => value[name] !== undefined && typeof value[name] !== 'string');
  if (other !== undefined)
    return { found: `"${other}": ${JSON.stringify(value[other])}`, expected: 'a text' };
  if (was !== undefined && !(Array.isArray(was) && was.every(isName)))
    return { found: `"was": ${JSON.stringify(was)}`, expected: 'a list of chapters' };
  return undefined;
}

/** Reads one line of the registry: an entry, the seal, or what is wrong with it. */
export function readLine(
  text: string,
): { readonly entry: Entry } | { readonly seal: Seal } | { readonly fault: LineFault } {
  if (/^(?:<{7}|={7}|>{7})/.test(text))
    return {
      fault: {
        found: 'the mark of a merge',
        expected: 'one entry, as JSON: { "chapter": …, "kind": …, "id": … }',
        hint: 'keep the lines of both sides',
      },
    };
  try {
    const { value } = parseJson(text);
    if (typeof value !== 'object' || value === null) throw new JsonFault(0, text, '{ }');
    if ('ids' in value && 'sum' in value && Object.keys(value).length === 2)
      return { seal: value as Seal };
    const fault = faultOf({ ...value }, text);
    return fault ? { fault } : { entry: value as Entry };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return {
      fault: {
        found:
          error.message === text ? text.slice(0, 60) : `${error.message} in ${text.slice(0, 60)}`,
        expected: `one entry, as JSON: { "chapter": …, "kind": …, "id": … }; ${error.expected}`,
        hint: 'the build writes this file; edit only "to"',
      },
    };
  }
}
