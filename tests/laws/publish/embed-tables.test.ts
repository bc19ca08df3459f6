import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CitedTable } from '../../../src/view/prepared.ts';
import type { Scene } from '../../../src/scene/mark.ts';
import { drawnRows, shownTables, weigh } from '../../../src/publish/embed/drawn-tables.ts';

const words = (n: number): string =>
  Array.from({ length: n }, (_, i) => `w${String(i * 7919)}`).join(' ');

function table(rows: number, wordy = 5, prefix = 'r'): CitedTable {
  return {
    caption: `${String(rows)} rows`,
    columns: [
      { key: 'name', label: 'Name' },
      { key: 'story', label: 'Story' },
      { key: 'kind', label: 'Kind' },
      { key: 'void', label: 'Void' },
    ],
    fields: [],
    rows: Array.from({ length: rows }, (_, i) => ({
      id: `${prefix}${String(i)}`,
      cells: {
        name: `Row ${String(i)}`,
        story: words(wordy + i),
        kind: i % 2 ? 'odd' : 'even',
        void: '',
      },
      data: {},
    })),
  };
}

/** Column by column, as the tables are told what room there is. */
const weight = (shown: readonly CitedTable[]): number =>
  shown
    .flatMap(({ columns, rows }) =>
      columns.map(({ key }) => weigh(rows.map(({ cells }) => cells[key] ?? '').join('\n'))),
    )
    .reduce((sum, one) => sum + one, 0);

describe('the tables of an embed', () => {
  test('are the rows that its picture draws', () => {
    const scene: Scene = {
      width: 1,
      height: 1,
      marks: [
        {
          key: 'g',
          tag: 'g',
          attrs: {},
          children: [{ key: 'a', tag: 'path', attrs: {}, rows: ['r3'] }],
        },
      ],
    };
    const [shown, ...more] = shownTables(
      [table(9), table(4, 5, 'other')],
      drawnRows([scene]),
      5000,
    );
    expect(shown?.rows.map(({ id }) => id)).toEqual(['r3']);
    expect(shown?.total).toBe(9);
    expect(more).toEqual([]);
  });

  test('are whole where the picture points to none of them', () => {
    const [shown] = shownTables([table(4)], new Set(['elsewhere']), 5000);
    expect(shown?.rows).toHaveLength(4);
  });

  test('have no empty columns', () => {
    const [shown] = shownTables([table(4)], new Set(), 5000);
    expect(shown?.columns.map(({ key }) => key)).toEqual(['name', 'story', 'kind']);
    expect(shown?.leftOut).toEqual([]);
  });

  test('give up their heaviest column before any row', () => {
    const [shown] = shownTables([table(60)], new Set(), 400);
    expect(shown?.rows).toHaveLength(60);
    expect(shown?.columns.map(({ key }) => key)).toEqual(['name', 'kind']);
    expect(shown?.leftOut).toEqual(['Story']);
  });

  test('fit into the room there is, whatever it is, and keep the names of rows', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 4 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: -500, max: 3000 }), (rows, room) => {
        const shown = shownTables(
          rows.map((n, i) => table(n, 3, `t${String(i)}-`)),
          new Set(),
          room,
        );
        expect(weight(shown)).toBeLessThanOrEqual(Math.max(room, 0));
        for (const { columns, rows: left } of shown) {
          expect(left.length).toBeGreaterThan(0);
          expect(columns[0]?.key).toBe('name');
        }
      }),
      { numRuns: 30 },
    );
  });
});
