import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/figures/catalogue.ts';
import { goldensOf, layouts } from '../../tools/goldens/pictures.ts';

const folder = 'tests/golden';

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  const goldens = goldensOf(figure);

  test.each(goldens.map(({ name, text }) => [name, text]))('is as in %s', (name, text) => {
    expect(text, '`npm run goldens` renews the golden').toBe(
      readFileSync(`${folder}/${name}`, 'utf8'),
    );
  });

  test('has a golden for each view and layout, one for its words, and none left over', () => {
    expect(goldens).toHaveLength(figure.views.length * layouts.length + 1);
    const there = globSync(`${id}/*`, { cwd: folder }).toSorted();
    expect(there).toEqual(goldens.map(({ name }) => name).toSorted());
  });
});

test('there is no golden of a figure that does not exist', () => {
  const ids: readonly string[] = figures.map(({ id }) => id);
  expect(globSync('*', { cwd: folder }).filter((name) => !ids.includes(name))).toEqual([]);
});
