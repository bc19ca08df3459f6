import { polygonCentroid } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'us-atlas/states-albers-10m.json' with { type: 'json' };
import { onStage, type Point, type View } from './view.ts';

type States = GeometryCollection<{ name: string }>;
type Stage = Topology<{ states: States }>;

/** Alaska, Hawaii, Puerto Rico: no project of the table lies there. */
const AFAR = new Set(['02', '15', '72']);

const distance = (p: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(p[0] - a[0], p[1] - a[1]);
  return Math.abs(dx * (p[1] - a[1]) - dy * (p[0] - a[0])) / length;
};

/** The points of an open line that matter at `least` px (Douglas and Peucker 1973); both ends stay. */
export function simplify(line: readonly Point[], least: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  const gaps = line.map((point) => distance(point, first, last));
  const far = gaps.indexOf(Math.max(...gaps));
  if ((gaps[far] ?? 0) <= least) return [first, last];
  return [
    ...simplify(line.slice(0, far + 1), least).slice(0, -1),
    ...simplify(line.slice(far), least),
  ];
}

/** The states in whole px of the stage. Shared borders stay shared. */
function stageTopology(view: View): Stage {
  const { transform, arcs, objects } = atlas;
  if (!transform) throw new Error('us-atlas is not quantised: its arcs cannot be read');
  const [[kx, ky], [tx, ty]] = [transform.scale, transform.translate];
  const onPx = (arc: readonly (readonly number[])[]): Point[] => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return onStage([x * kx + tx, y * ky + ty], view);
    });
  };
  const geometries = objects.states.geometries.filter((state) => !AFAR.has(String(state.id)));
  return {
    type: 'Topology',
    objects: { states: { type: 'GeometryCollection', geometries } },
    arcs: arcs.map((arc) =>
      simplify(onPx(arc), 0.9).map(([x, y]) => [Math.round(x), Math.round(y)]),
    ),
  };
}

function stepsOf(line: readonly (readonly number[])[]): string {
  const points = line.filter(
    ([x, y], i) => i === 0 || x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1],
  );
  if (points.length < 2) return '';
  const steps = points.map(([x = 0, y = 0], i) => {
    const [px = 0, py = 0] = points[i - 1] ?? [];
    return i === 0 ? `M${x} ${y}l` : `${x - px}${y - py < 0 ? '' : ' '}${y - py}`;
  });
  return `${steps[0] ?? ''}${steps.slice(1).join(' ').replaceAll(' -', '-')}`;
}

const ringArea = (ring: readonly (readonly number[])[]): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [px = 0, py = 0] = ring[i - 1] ?? ring.at(-1) ?? [];
      return sum + px * y - x * py;
    }, 0),
  ) / 2;

function polygonsPath(
  coordinates: readonly (readonly (readonly (readonly number[])[])[])[],
): string {
  return coordinates
    .flatMap((polygon) => polygon.slice(0, 1))
    .filter((ring) => ringArea(ring) >= 6)
    .map((ring) => `${stepsOf(ring.slice(0, -1))}z`)
    .join('');
}

/** Paths of the map in one view: the land, the borders between states, and single states by name. */
export interface BaseMap {
  readonly land: string;
  readonly borders: string;
  readonly state: (name: string) => string;
  /** Middle of a state's mainland, px. */
  readonly middle: (name: string) => Point;
}

/** Draws the contiguous states at the scale of the view. */
export function baseMap(view: View): BaseMap {
  const stage = stageTopology(view);
  const { states } = stage.objects;
  const shapes = states.geometries as (
    Polygon<{ name: string }> | MultiPolygon<{ name: string }>
  )[];
  const ringsOf = (name: string): number[][][][] => {
    const shape = shapes.find((state) => state.properties?.name === name);
    if (!shape) throw new RangeError(`us-atlas has no state "${name}"`);
    const { features } = feature(stage, { type: 'GeometryCollection', geometries: [shape] });
    return features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [],
    );
  };
  return {
    land: polygonsPath(merge(stage, shapes).coordinates),
    borders: mesh(stage, states, (a, b) => a !== b)
      .coordinates.map(stepsOf)
      .join(''),
    state: (name) => polygonsPath(ringsOf(name)),
    middle: (name) => {
      const rings = ringsOf(name).flatMap((polygon) => polygon.slice(0, 1));
      const largest = rings.reduce((best, ring) => (ringArea(ring) > ringArea(best) ? ring : best));
      const [x, y] = polygonCentroid(largest.map(([px = 0, py = 0]) => [px, py]));
      return [x, y];
    },
  };
}
