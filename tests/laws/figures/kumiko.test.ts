import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { kumiko } from '../../../src/figures/kumiko/index.ts';
import { viewIds, viewOf } from '../../../src/figures/views.ts';

const data = kumiko.prepare(loadTables());
const strips = (view: string, layout: 'narrow' | 'wide'): readonly string[] => {
  const { marks } = kumiko.draw(data, viewOf(kumiko, view).state, layout, en);
  return JSON.stringify(marks).match(/"key":"[A-Z]{3}-[A-Z]{3}"/g) ?? [];
};

describe('kumiko', () => {
  test.each(viewIds(kumiko))('has the same strips small and large: %s', (view) => {
    expect(strips(view, 'narrow').length).toBeGreaterThan(4);
    expect(strips(view, 'narrow')).toEqual(strips(view, 'wide'));
  });

  test('grows denser: no later state has fewer strips', () => {
    const counts = viewIds(kumiko).map((state) => strips(state, 'wide').length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });
});
