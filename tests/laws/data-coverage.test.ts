import { expect, test } from 'vitest';
import { loadTables } from '../../src/data/tables.ts';
import { SMALL, stopped } from './data-folder.ts';

const library = loadTables();
const resources = library.datasets.flatMap(({ package: described }) =>
  described.resources.map(({ name, coverage }) => ({
    name: `${described.name}/${name}`,
    coverage,
  })),
);

test('a table says by its name what its rows are of a whole', () => {
  const { kind, parts } = library.coverage('network/ties');
  expect([kind, parts?.map((part) => part.kind)]).toEqual(['sample', ['complete', 'sample']]);
});

test.each(resources)('every part of $name has rows', ({ name, coverage }) => {
  for (const { where, of } of coverage.parts ?? []) {
    const rows = library
      .rows(name)
      .filter((row) =>
        Object.entries(where).every(([column, words]) => words.includes(String(row[column]))),
      );
    expect(rows.length, of).toBeGreaterThan(0);
  }
});

test.each([
  [undefined, /resources\[0\]\.coverage[\s\S]*"complete" or "sample"/],
  [{ kind: 'sampel', of: 'x' }, /nearest +sample/],
  [{ kind: 'sample' }, /coverage\.of[\s\S]*a text/],
  [{ kind: 'sample', of: 'x', parts: [{ kind: 'complete', of: 'y' }] }, /parts\[0\]\.where/],
  [
    { kind: 'sample', of: 'x', parts: [{ kind: 'complete', of: 'y', where: { nam: ['z'] } }] },
    /nearest +name/,
  ],
])('stops at %j', (coverage, says) => {
  const [first, ...rest] = SMALL.resources;
  const broken = { ...SMALL, resources: [{ ...first, coverage }, ...rest] };
  expect(stopped({ 'datapackage.json': JSON.stringify(broken) }).message).toMatch(says);
});
