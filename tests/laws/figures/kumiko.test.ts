import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { kumiko } from '../../../src/figures/kumiko/index.ts';
import { viewIds } from '../../../src/figures/views.ts';

const data = kumiko.prepare(loadTables());
const strips = (state: string, layout: 'narrow' | 'wide'): readonly string[] => {
  const { marks } = kumiko.draw(data, state, layout, en);
  return JSON.stringify(marks).match(/"key":"[A-Z]{3}-[A-Z]{3}"/g) ?? [];
};

describe('kumiko', () => {
  test.each(viewIds(kumiko))('has the same strips small and large: %s', (state) => {
    expect(strips(state, 'narrow').length).toBeGreaterThan(4);
    expect(strips(state, 'narrow')).toEqual(strips(state, 'wide'));
  });

  test('grows denser: no later state has fewer strips', () => {
    const counts = viewIds(kumiko).map((state) => strips(state, 'wide').length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });
});
