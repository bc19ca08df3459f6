import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { coastRows, reachRows } from '../../../src/data/geo/coasts.ts';
import { readAtlas } from '../../../src/data/geo/read.ts';
import { clipRing, coastOf } from '../../../src/data/geo/rings.ts';
import { position, prepare } from '../../../src/figures/sea-map/data.ts';
import { seaMap } from '../../../src/figures/sea-map/index.ts';
import { inOrder } from '../../../src/figures/sea-map/data/encounters.ts';
import { projectionOf } from '../../../src/figures/sea-map/layout.ts';
import { keptCorners, type Point } from '../../../src/data/geo/simplify.ts';
import { KM_PER_NAUTICAL_MILE, kmBetween, type LonLat } from '../../../src/data/geo/sphere.ts';
import type { Scene } from '../../../src/scene/mark.ts';
import { renderSvg } from '../../../src/scene/svg.ts';
import { textBoxes } from './text-boxes.ts';
import { viewOf } from '../../../src/figures/views.ts';
import { told, worded } from '../../../src/figures/worded.ts';

const tables = loadTables();
const data = prepare(tables);
const atlas = readAtlas();
const coast = coastOf(atlas, '608').flat();
const nearest = (from: LonLat): LonLat =>
  coast.reduce((best, at) => (kmBetween(from, at) < kmBetween(from, best) ? at : best));
const layouts: LayoutName[] = ['narrow', 'wide'];
const picture = (view: string, layout: LayoutName): Scene =>
  seaMap.draw(data, viewOf(seaMap, view).state, layout, worded(seaMap, en));
const words = (view: string, layout: LayoutName): string =>
  textBoxes(picture(view, layout))
    .map(({ text }) => text)
    .join(' ');

describe('sea-map', () => {
  test('measures distances on the sphere', () => {
    expect(kmBetween([0, 0], [0, 1]) / KM_PER_NAUTICAL_MILE).toBeCloseTo(60, 0);
    expect(kmBetween([0, 60], [1, 60]) / kmBetween([0, 0], [1, 0])).toBeCloseTo(0.5, 2);
  });

  test('puts the shoal where Manila measures it: a little over 106 nautical miles off Palawan', () => {
    const shore = nearest(position(data.shoal));
    expect(kmBetween(shore, position(data.shore.place))).toBeLessThan(1);
    expect(data.shore.km / KM_PER_NAUTICAL_MILE).toBeCloseTo(106.3, 0);
  });

  test('has in its tables what the atlas gives (npm run coasts)', () => {
    const cells = (name: string): string[][] => [
      ...tables.rows(name).map((row) => Object.values(row).map(String)),
    ];
    expect(cells('places/coasts')).toEqual(coastRows(atlas).slice(1));
    expect(cells('places/reach')).toEqual(reachRows(atlas).slice(1));
  });

  test('puts each stop of the corridor on or at the coast of Luzon', () => {
    expect(data.stops.map(({ name }) => name)).toEqual([
      'Subic Bay',
      'Clark',
      'Manila',
      'Batangas',
    ]);
    for (const stop of data.stops) {
      expect(kmBetween(position(stop), nearest(position(stop))), stop.name).toBeLessThan(45);
    }
  });

  test('draws the distance line 200 nautical miles from the nearest coast, and west of it', () => {
    expect(data.reach.length).toBeGreaterThan(30);
    for (const at of data.reach.filter((_, i) => i % 6 === 0)) {
      const shore = nearest(at);
      expect(Math.abs(kmBetween(at, shore) - 370.4)).toBeLessThan(6);
      expect(at[0]).toBeLessThan(shore[0]);
    }
  });

  test('calls that line a distance wherever there is room, and the caption says it is no boundary', () => {
    for (const state of ['shoal', 'patrol']) {
      expect(words(state, 'wide')).toContain('(a distance, not a boundary)');
      expect(words(state, 'narrow')).toContain('miles off coast');
    }
    expect(told(seaMap, en).describe(data, en).caption).toContain('draws no maritime boundary');
  });

  test.each(layouts)('prints the injured of the table, %s', (layout) => {
    const hurt = inOrder(data.encounters).flatMap((row) => row.hurt ?? []);
    expect(hurt).toEqual([4, 3]);
    for (const count of hurt) expect(words('shoal', layout)).toContain(`${en.count(count)} hurt`);
  });

  test.each(layouts)(
    'says that positions are not published, and gives no ship a place, %s',
    (layout) => {
      expect(words('patrol', layout)).toContain('positions not published');
      const { marks } = picture('patrol', layout);
      const ships = marks.filter(({ key }) => key.startsWith('ship-'));
      expect(ships).toHaveLength(data.fleets.length);
      const lefts = ships.map(
        ({ children }) => /^M(\d+)/.exec(String(children?.[0]?.attrs.d))?.[1],
      );
      expect(new Set(lefts).size).toBe(1);
    },
  );

  test.each(layouts)('moves nearer without distortion, %s', (layout) => {
    const far = projectionOf('sea', layout);
    const near = projectionOf('luzon', layout);
    const between = (view: typeof far, leg: number): number => {
      const [from, to] = data.stops.slice(leg).map((stop) => view.place(position(stop)));
      return Math.hypot(
        (to?.[0] ?? NaN) - (from?.[0] ?? NaN),
        (to?.[1] ?? NaN) - (from?.[1] ?? NaN),
      );
    };
    const ratio = (view: typeof far): number => between(view, 0) / between(view, 1);
    expect(ratio(near)).toBeCloseTo(ratio(far), 6);
    expect(near.km).toBeGreaterThan(3 * far.km);
  });

  test('keeps large corners and the first three at least', () => {
    const ring: Point[] = [[0, 0], [5, 0.1], [10, 0], [10, 10], [0, 10]]; // prettier-ignore
    expect(keptCorners(ring, () => 2)).toEqual([0, 2, 3, 4]);
    expect(keptCorners(ring, () => 1e6)).toHaveLength(3);
  });

  test('cuts a ring at the edges of a box', () => {
    const square: LonLat[] = [[0, 0], [4, 0], [4, 4], [0, 4]]; // prettier-ignore
    const cut = clipRing(square, [1, 1, 9, 3]);
    expect(cut.map(([x, y]) => `${x} ${y}`).sort()).toEqual(['1 1', '1 3', '4 1', '4 3']);
    expect(clipRing(square, [5, 5, 6, 6])).toEqual([]);
  });

  test.each(layouts)('stays small, %s', (layout) => {
    for (const { id, state } of seaMap.views) {
      const scene = seaMap.draw(data, state, layout, worded(seaMap, en));
      const svg = renderSvg(scene, { scope: 'p', label: 'l', inks: 'page' });
      expect(svg.length, id).toBeLessThan(layout === 'wide' ? 11_000 : 6_500);
    }
  });
});
