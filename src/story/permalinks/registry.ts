import { AuthorError } from '../../data/author-error.ts';
import { KINDS, type Entry } from './entry.ts';

/** Path of the registry from the top of the repository. */
export const REGISTRY = 'content/permalinks.json';

const FIELDS = ['chapter', 'kind', 'id', 'at', 'words', 'print', 'was', 'to'] as const;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Entry, b: Entry): number =>
  byText(a.chapter, b.chapter) ||
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  byText(a.id, b.id);

function lineOf(entry: Entry): string {
  const fields = FIELDS.filter((name) => entry[name] !== undefined);
  return `{ ${fields.map((name) => `"${name}": ${JSON.stringify(entry[name])}`).join(', ')} }`;
}

/** The registry as a file: an entry a line, by chapter, kind and id, so that diffs read well. */
export function writeRegistry(entries: readonly Entry[]): string {
  return `[\n${entries.toSorted(inOrder).map(lineOf).join(',\n')}\n]\n`;
}

function slip(line: number, found: string, expected: string, hint?: string): AuthorError {
  return new AuthorError({
    file: REGISTRY,
    line,
    found,
    expected,
    ...(hint === undefined ? {} : { hint }),
  });
}

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

function entryOf(text: string, line: number): Entry {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const isMerge = /^[<=>]{7}/.test(text);
    throw slip(
      line,
      isMerge ? 'the mark of a merge' : text.slice(0, 60),
      'one entry, as JSON: { "chapter": …, "kind": …, "id": … }',
      isMerge ? 'keep the lines of both sides' : 'the build writes this file; edit only "to"',
    );
  }
  const entry = value as Partial<Record<keyof Entry, unknown>>;
  const { chapter, kind, id, was } = entry;
  const isGood =
    typeof chapter === 'string' &&
    typeof id === 'string' &&
    KINDS.some((known) => known === kind) &&
    [entry.at, entry.words, entry.print, entry.to].every(isText) &&
    (was === undefined || (Array.isArray(was) && was.every((one) => typeof one === 'string')));
  if (!isGood)
    throw slip(line, text.slice(0, 60), `chapter, id and kind, one of ${KINDS.join(' | ')}`);
  return value as Entry;
}

/** Reads the registry. Throws an AuthorError with the line of what it cannot read, and on an id given twice. */
export function readRegistry(source: string): Entry[] {
  const lines = new Map<string, number>();
  return source.split(/\r?\n/).flatMap((raw, i) => {
    const text = raw.trim().replace(/,$/, '');
    if (text === '' || text === '[' || text === ']') return [];
    const entry = entryOf(text, i + 1);
    const key = `${entry.chapter} ${entry.kind} ${entry.id}`;
    const before = lines.get(key);
    if (before !== undefined)
      throw slip(i + 1, `"${entry.id}" again, first on line ${before}`, 'every id once');
    lines.set(key, i + 1);
    return [entry];
  });
}
