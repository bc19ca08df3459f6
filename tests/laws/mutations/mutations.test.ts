import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent, forget, tablesRead } from './build.ts';
import { copyContent, reportPath, type Copy } from './content.ts';
import { fileOf } from './edits.ts';
import { judge } from './judge.ts';
import { mutations } from './kinds.ts';
import { KINDS } from './mutation.ts';
import { reportOf, type Tried } from './report.ts';

let copy: Copy;
let readers: ReadonlyMap<string, readonly string[]>;
let all: readonly string[];
const tried: Tried[] = [];

beforeAll(() => {
  copy = copyContent();
  const read = [...tablesRead()];
  all = read.map(([id]) => id);
  const tables = new Set(read.flatMap(([, names]) => [...names]));
  readers = new Map(
    [...tables].map((name) => [
      fileOf(name),
      read.filter(([, names]) => names.has(name)).map(([id]) => id),
    ]),
  );
});

afterAll(() => {
  copy.drop();
  mkdirSync(dirname(reportPath), { recursive: true });
  writeFileSync(reportPath, reportOf(tried));
});

/** The figures that may change with a file: those that read its table; none of a permalink. */
const changing = (file: string): readonly string[] =>
  file.endsWith('.csv') ? (readers.get(file) ?? []) : file.endsWith('datapackage.json') ? all : [];

test('the content as it is stops nothing', () => {
  expect(() => {
    checkContent(all, true);
  }).not.toThrow();
});

test('are at least 250, and no two the same', () => {
  const names = mutations.map(({ kind, what }) => `${kind}: ${what}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(250);
});

describe.each(KINDS)('%s', (kind) => {
  test.each(mutations.filter((one) => one.kind === kind))('$what', (mutation) => {
    const edit = mutation.edit();
    const verdict = copy.with(edit.file, edit.bytes, () =>
      judge(edit, () => {
        // The ledger is kept as long as the tables are, which know nothing of the site.
        if (!/\.csv$|datapackage\.json$|permalinks/.test(edit.file)) forget();
        checkContent(changing(edit.file), /story\/|unmarked/.test(edit.file));
      }),
    );
    tried.push({ mutation, verdict });
    const wanted = mutation.accepted === undefined ? 'stopped' : 'accepted';
    expect(verdict.outcome, `${edit.file}\n${verdict.said}`).toBe(wanted);
  });
});
