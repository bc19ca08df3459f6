import { AuthorError } from '../author-error.ts';
import { readUtf8 } from '../utf8.ts';
import { JsonFault, parseJson } from './parse.ts';

/** A JSON file as read: its value, and the line of each part by its path. */
export interface JsonFile {
  readonly file: string;
  readonly value: unknown;
  /** The line of `resources[0].name`, or of what holds it where it is not there. */
  readonly line: (path: string) => number;
}

const MERGE = /^(?:<{7}|={7}|>{7})/;

/** The path of what holds a part: `a.b` of `a.b[2]` and of `a.b.c`; the whole of `a`. */
const around = (path: string): string => path.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, '');

/** Reads a JSON file that authors write. Throws an AuthorError with the line of what is no JSON. */
export function readJson(file: string, bytes: Uint8Array): JsonFile {
  const text = readUtf8(file, bytes);
  if (typeof text !== 'string') throw new AuthorError(text);
  const lineAt = (at: number): number => text.slice(0, at).split('\n').length;
  const merge = text.split('\n').findIndex((line) => MERGE.test(line));
  if (merge >= 0)
    throw new AuthorError({
      file,
      line: merge + 1,
      found: 'the mark of a merge',
      expected: 'JSON',
      hint: 'keep what both sides mean, and delete the marks',
    });
  try {
    const { value, offsets } = parseJson(text);
    const line = (path: string): number => {
      const at = offsets.get(path);
      return at !== undefined || path === '' ? lineAt(at ?? 0) : line(around(path));
    };
    return { file, value, line };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { at, message: found, expected } = error;
    throw new AuthorError({ file, line: lineAt(at), found, expected: `JSON: ${expected}` });
  }
}
