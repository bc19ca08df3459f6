import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { prepare, pairsOn } from '../../../src/figures/kumiko/data.ts';
import { kumiko } from '../../../src/figures/kumiko/index.ts';
import { opening } from '../../../src/figures/kumiko/opening.ts';
import { days } from '../../../src/figures/kumiko/data/days.ts';
import { viewIds, viewOf } from '../../../src/figures/views.ts';
import type { Mark, Scene } from '../../../src/scene/mark.ts';
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

describe.each(['narrow', 'wide'] as const)('the opening, %s', (layout) => {
  const { scene, from, to } = opening(data, layout, worded(kumiko, en));
  const last = kumiko.draw(data, viewOf(kumiko, 'lattice').state, layout, worded(kumiko, en));
  const childrenOf = ({ marks }: Scene, key: string): readonly Mark[] =>
    marks.find((mark) => mark.key === key)?.children ?? [];
  /** What a mark measures at the end of a year; what does not grow is there. */
  const measure = ({ attrs }: Mark, year: number): number =>
    Number(
      String(attrs['data-grown'] ?? `${from}:1`)
        .split(' ')
        .map((one) => one.split(':'))
        .findLast(([changed]) => Number(changed) <= year)?.[1] ?? 0,
    );
  const there = (key: string, year: number): string[] =>
    childrenOf(scene, key)
      .filter((mark) => measure(mark, year) > 0)
      .map((mark) => mark.key)
      .toSorted();

  test('has in every year the pairs of its end, and the countries of these pairs', () => {
    for (let year = from; year <= to; year++) {
      const pairs = pairsOn(data, year === to ? days.lattice : `${year}-12-31`);
      expect(there('strips', year), String(year)).toEqual(pairs.map(({ dyad }) => dyad).toSorted());
      expect(there('nodes', year), String(year)).toEqual(
        [...new Set(pairs.flatMap(({ dyad }) => dyad.split('-')))].toSorted(),
      );
    }
  });

  test('ends as the last view is drawn, and shows nothing that is gone', () => {
    for (const key of ['strips', 'nodes']) {
      const seen = childrenOf(scene, key).filter(({ attrs }) => attrs['opacity'] !== 0);
      const plain = seen.map(
        ({ attrs: { 'data-grown': _, pathLength: __, ...attrs }, ...mark }) => ({
          ...mark,
          attrs,
        }),
      );
      expect(plain).toEqual(childrenOf(last, key));
      for (const mark of childrenOf(scene, key)) {
        if (mark.attrs['opacity'] === 0) expect(measure(mark, to), mark.key).toBe(0);
        else if (key === 'strips') expect(measure(mark, to)).toBe(mark.attrs['stroke-width']);
        else expect(measure(mark, to)).toBe(1);
      }
    }
  });
});
