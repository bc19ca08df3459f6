import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { prepare, pairsOn } from '../../../src/figures/kumiko/data.ts';
import { kumiko } from '../../../src/figures/kumiko/index.ts';
import { viewIds, viewOf } from '../../../src/figures/views.ts';
import { worded } from '../../../src/figures/worded.ts';

const data = prepare(loadTables());
const strips = (view: string, layout: 'narrow' | 'wide'): readonly string[] => {
  const { marks } = kumiko.draw(data, viewOf(kumiko, view).state, layout, worded(kumiko, en));
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

  test('counts on any day what is live then', () => {
    expect(pairsOn(data, '1945-08-15')).toEqual([]);
    expect(pairsOn(data, '1979-12-31').map(({ dyad }) => dyad)).toContain('USA-TWN');
    expect(pairsOn(data, '1980-01-01').map(({ dyad }) => dyad)).not.toContain('USA-TWN');
  });
});
