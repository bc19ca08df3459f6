import { existsSync, readFileSync } from 'node:fs';
import { AuthorError, type Slip } from '../../data/author-error.ts';
import { readUtf8 } from '../../data/utf8.ts';
import { KINDS, type Entry } from './entry.ts';
import { FIELDS, readLine } from './line.ts';
import { sealLine, sealOf, type Seal } from './seal.ts';

/** Path of the registry from the top of the repository. */
export const REGISTRY = 'content/permalinks.json';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Entry, b: Entry): number =>
  byText(a.chapter, b.chapter) ||
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  byText(a.id, b.id);

function lineOf(entry: Entry): string {
  const fields = FIELDS.filter((name) => entry[name] !== undefined);
  return `{ ${fields.map((name) => `"${name}": ${JSON.stringify(entry[name])}`).join(', ')} }`;
}

/**
 * The registry as a file: first its seal, then an entry a line, by chapter, kind and id, so that diffs
 * read well.
 */
export function writeRegistry(entries: readonly Entry[]): string {
  const lines = [sealLine(sealOf(entries)), ...entries.toSorted(inOrder).map(lineOf)];
  return `[\n${lines.join(',\n')}\n]\n`;
}

const stop = (slip: Omit<Slip, 'file'>): AuthorError =>
  new AuthorError({ file: REGISTRY, ...slip });

const restore = 'bring it back with `git checkout -- content/permalinks.json`';

/** Throws where entries are not those that were sealed: one is lost, or was edited by hand. */
function stopIfBroken(
  entries: readonly Entry[],
  seal: (Seal & { readonly line: number }) | undefined,
): void {
  const now = sealOf(entries);
  if (seal?.ids === now.ids && seal.sum === now.sum) return;
  const line = seal?.line ?? 1;
  const hint = `${restore}. After a merge, and where a line that was never published is deleted on purpose, line ${seal ? line : 2} is ${sealLine(now)}`;
  if (!seal)
    throw stop({
      line,
      found: 'no line of "ids" and "sum"',
      expected: 'it first, before the ids',
      hint,
    });
  throw stop({
    line,
    found: `${now.ids} ids${now.ids === seal.ids ? ', one of which is not as the build wrote it' : ''}`,
    expected: `the ${seal.ids} that were written: published ids stand for ever`,
    hint,
  });
}

/** Reads the registry. Throws an AuthorError with the line of what it cannot read, and on an id given twice or lost. */
export function readRegistry(source: string): Entry[] {
  const lines = new Map<string, number>();
  const entries: Entry[] = [];
  let seal: (Seal & { readonly line: number }) | undefined;
  source.split(/\r?\n/).forEach((raw, i) => {
    const line = i + 1;
    const text = raw
      .trim()
      .replace(/^\[|,$|\]$/g, '')
      .trim();
    if (text === '') return;
    const read = readLine(text);
    if ('fault' in read) throw stop({ line, ...read.fault });
    if ('seal' in read) {
      if (seal)
        throw stop({
          line,
          found: `a second seal, after line ${seal.line}`,
          expected: 'one',
          hint: 'delete this line and build: the message then says what the other must be',
        });
      seal = { ...read.seal, line };
      return;
    }
    const { entry } = read;
    const key = `${entry.chapter} ${entry.kind} ${entry.id}`;
    const before = lines.get(key);
    if (before !== undefined)
      throw stop({
        line,
        found: `"${entry.id}" again, first on line ${before}`,
        expected: 'every id once',
      });
    lines.set(key, line);
    entries.push(entry);
  });
  if (source !== '') stopIfBroken(entries, seal);
  return entries;
}

/** The text of the registry at a path. Throws an AuthorError where the file is not there, or empty. */
export function registryText(path: string): string {
  const text = existsSync(path) ? readUtf8(REGISTRY, readFileSync(path)) : '';
  if (typeof text !== 'string') throw new AuthorError(text);
  if (text.trim() !== '') return text;
  throw stop({
    line: 1,
    found: existsSync(path) ? 'an empty file' : 'no such file',
    expected: 'the ids that were ever given, which stand for ever',
    hint: `${restore}. A new story begins with a file that has one line: [${sealLine(sealOf([]))}]`,
  });
}
