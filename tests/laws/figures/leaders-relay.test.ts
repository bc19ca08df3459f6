import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { prepare } from '../../../src/figures/leaders-relay/data.ts';
import { leadersRelay } from '../../../src/figures/leaders-relay/index.ts';
import { RELAY, scaleOf } from '../../../src/figures/leaders-relay/layout.ts';
import { viewOf } from '../../../src/figures/views.ts';
import { worded } from '../../../src/figures/worded.ts';

const data = prepare(loadTables());
const layouts: LayoutName[] = ['narrow', 'wide'];

describe('leaders-relay', () => {
  test('hands over on the days of the timeline', () => {
    const terms = data.terms.map(({ name, from, until }) => [name, from, until]);
    expect(terms).toEqual([
      ['Kishida', '2024-04-10', '2024-10-01'],
      ['Ishiba', '2024-10-01', '2025-10-21'],
      ['Takaichi', '2025-10-21', undefined],
      ['Biden', '2024-04-10', '2025-01-20'],
      ['Trump', '2025-01-20', undefined],
    ]);
    const timeline = loadTables().table('summit/timeline');
    for (const { name, from } of data.terms.filter((term) => term.from !== data.summit)) {
      const titles = timeline.filter(({ date }) => date === from).map(({ title }) => title);
      expect(titles.join(', '), from).toMatch(new RegExp(`${name} (becomes|takes office)`));
    }
  });

  test.each(layouts)('draws no band beyond its newest evidence but a dashed one, %s', (layout) => {
    const scene = leadersRelay.draw(
      data,
      viewOf(leadersRelay, 'relay').state,
      layout,
      worded(leadersRelay, en),
    );
    const bands = scene.marks.find(({ key }) => key === 'bands')?.children ?? [];
    const x = scaleOf(RELAY[layout]);
    for (const { id, until, seenUntil } of data.terms) {
      const full = bands.find(({ key }) => key === id)?.attrs;
      expect(Number(full?.x) + Number(full?.width)).toBeLessThanOrEqual(x(seenUntil));
      const open = bands.find(({ key }) => key === `${id}-open`)?.attrs;
      expect(open?.['stroke-dasharray'] !== undefined).toBe(until === undefined);
    }
  });

  test('ends each thread at the date of its status, after the summit', () => {
    for (const { asOf, id } of data.threads) {
      expect(asOf > '2024-04-10', id).toBe(true);
      expect(asOf <= '2026-11', id).toBe(true);
    }
  });

  test('puts meetings in the order of time, four of them', () => {
    const dates = data.meetings.map(({ date }) => date);
    expect(dates).toEqual(['2024-04-10', '2025-02-07', '2025-10-28', '2026-03-19']);
  });
});
