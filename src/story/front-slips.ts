import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { ZodType } from 'astro/zod';
import type { Slip } from '../data/author-error.ts';
import { nearest } from '../data/nearest.ts';
import { part } from './front-matter.ts';

const FENCE = '---';

/** A field’s line in the file; the first where it has none. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const key = pairs
    .map((pair) => pair.key)
    .find((one) => isNode(one) && String(one) === String(path[0]));
  const start = isNode(key) ? key.range?.[0] : undefined;
  return start === undefined ? 1 : lines.linePos(start).line + 1;
}

const shown = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : value instanceof Date
      ? value.toISOString()
      : JSON.stringify(value);

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, name) => (at as Record<PropertyKey, unknown> | undefined)?.[name],
    data,
  );

/** What is wrong with the front matter of a file of the story, each field with its line. */
export function frontSlips(file: string, source: string, fields: ZodType): Slip[] {
  const { front } = part(source);
  if (front === '') {
    const at = source.split(/\r?\n/).findIndex((line) => line.trim() === FENCE);
    const found =
      at > 0 ? `${FENCE} on line ${at + 1}` : 'no front matter, or one that is not closed';
    return [{ file, line: 1, found, expected: `${FENCE} on the first line, the fields, ${FENCE}` }];
  }
  const lines = new LineCounter();
  const text = front.replace(/^\uFEFF?---\r?\n/, '').replace(/\r?\n---\s*$/, '\n');
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const [broken] = document.errors;
  if (broken)
    return [
      {
        file,
        line: lines.linePos(broken.pos[0]).line + 1,
        found: broken.message,
        expected: 'front matter in YAML: name: words, a field a line',
        hint: 'put words that have : or # in them in quotation marks',
      },
    ];
  const data: unknown = document.toJS() ?? {};
  const known = 'shape' in fields ? Object.keys(fields.shape as object) : [];
  return (fields.safeParse(data).error?.issues ?? []).flatMap((issue): Slip[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const alike = nearest(key, known);
        return {
          file,
          line: lineOf(document, lines, [key]),
          column: key,
          found: `the field "${key}"`,
          expected: known.join(' | '),
          ...(alike === undefined ? {} : { nearest: alike }),
        };
      });
    return [
      {
        file,
        line: lineOf(document, lines, issue.path),
        column: issue.path.join('.'),
        found: shown(valueAt(data, issue.path)),
        expected: issue.message,
      },
    ];
  });
}
