import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { coverageOf } from '../../../src/figures/values/coverage.ts';
import { readOutline } from '../../../src/story/outline.ts';
import { prepared } from '../../../src/view/prepared.ts';

/** What the rows of a counted or ranked value are of a whole; nothing for other values. */
function kindsOf(figure: string, id: string): readonly (string | undefined)[] {
  const { text, value } = prepared(figure, en);
  const { how, rows } = value(id);
  if (how.kind !== 'count' && how.kind !== 'rank') return [];
  return rows.flatMap((row) =>
    text.tables
      .filter((table) => table.rows.some((one) => one.id === row))
      .map((table) => coverageOf(loadTables(), table, row)),
  );
}

/** Steps that set counts of a whole beside counts of a part, and do not say so. */
function unsaid(source: string): string[] {
  const counted = readOutline(source).uses.filter(({ name, step }) => name === 'Value' && step);
  const steps = Map.groupBy(counted, ({ step = '' }) => step);
  return [...steps].flatMap(([step, uses]) => {
    const all = uses
      .map(({ props }) => new Set(kindsOf(props['of'] ?? '', props['id'] ?? '')))
      .filter(({ size }) => size > 0);
    const kinds = new Set(all.flatMap((own) => [...own]));
    const [, prose = ''] = new RegExp(`<Step id="${step}"[^>]*>([^]*?)</Step>`).exec(source) ?? [];
    const parts = (['sample', 'selection'] as const).filter((kind) => kinds.has(kind));
    return all.some(({ size }) => size < kinds.size)
      ? parts.filter((kind) => !en.says[kind].test(prose)).map((kind) => `${step}: ${kind}`)
      : [];
  });
}

test.each(globSync('content/story/en/*.mdx'))(
  '%s says what is a sample or a selection where it stands beside a whole',
  (file) => {
    expect(unsaid(readFileSync(file, 'utf8'))).toEqual([]);
  },
);

test('a step that does not is found', () => {
  const step = (words: string): string =>
    `<Scrolly figure="announcements">\n\n<Step id="s" state="tracker-all">\n\n### Tiles\n\nOf <Value of="announcements" id="items" /> items and <Value of="announcements" id="topics" /> topics ${words}.\n\n</Step>\n\n</Scrolly>\n`;
  expect(unsaid(step('that there are'))).toEqual(['s: selection']);
  expect(unsaid(step('that we chose'))).toEqual([]);
});
