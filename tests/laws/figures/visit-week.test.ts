import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { DAYS, prepare, stopOf } from '../../../src/figures/visit-week/data.ts';
import { dayOf, DRIVEN, LIVES, place } from '../../../src/figures/visit-week/layout.ts';

const data = prepare(loadTables());

/** Lane of a life at a day: that of the stretch it is on. */
function laneAt(name: keyof typeof LIVES, day: number): number | undefined {
  const turns = LIVES[name];
  const next = turns.findIndex(([at]) => at >= day);
  const [before, after] = [turns[next - 1], turns[next]];
  return before?.[1] === after?.[1] ? after?.[1] : undefined;
}

describe('visit-week', () => {
  test('dates every stop as the timeline does', () => {
    for (const stop of data.stops) {
      const entry = data.entries.find(({ id }) => id === stop.entry);
      expect(entry?.date).toBe(stop.date);
      expect(DAYS[Math.floor(dayOf(stop))]).toBe(stop.date);
    }
  });

  test('puts the ride in the car on the evening before the state dinner', () => {
    expect(stopOf(data, 'beast').date).toBe('2024-04-09');
    expect(stopOf(data, 'dinner').date).toBe('2024-04-10');
  });

  test('runs a line beside Kishida’s exactly where the two meet', () => {
    for (const stop of data.stops) {
      expect(laneAt('biden', dayOf(stop)), stop.id).toBe(stop.biden ? -1 : -2);
      if (stop.marcos) expect(laneAt('marcos', dayOf(stop))).toBe(1);
    }
  });

  test('lets time run on in both layouts', () => {
    for (const turns of Object.values(LIVES)) {
      expect(turns.map(([day]) => day)).toEqual(
        [...turns.map(([day]) => day)].sort((a, b) => a - b),
      );
    }
    expect(place('wide', [5, 0])[0]).toBe(760);
    expect(place('narrow', [5, 0])[1]).toBeLessThanOrEqual(300);
  });

  test.each(['narrow', 'wide'] as const)('drives on, past the stops of each day, %s', (layout) => {
    const at = DRIVEN[layout];
    expect([at[2], at[3], at[4]]).toEqual([at[2], at[3], at[4]].toSorted((a, b) => a - b));
    for (const to of [2, 3, 4] as const) {
      const passed = data.stops.filter((stop) => dayOf(stop) < at[to]);
      expect(passed).toEqual(data.stops.filter((stop) => dayOf(stop) < to + 1));
    }
  });
});
