import { polygonArea, polygonCentroid } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { Atlases } from '../../../data/geo/atlases.ts';
import type { Point } from '../../../data/geo/simplify.ts';
import { onStage, type Frame } from './frames.ts';
import { fipsOf } from './fips.ts';
import { thinned } from './thinned.ts';

type Atlas = Atlases['us-states'];
interface Named {
  name: string;
}
type Area = Polygon<Named> | MultiPolygon<Named>;
interface Areas extends GeometryCollection<Named> {
  geometries: Area[];
}
type Stage = Topology<{ states: Areas }>;

/** A line of GeoJSON. */
type Line = readonly (readonly number[])[];

/** Paths of the map in one frame: the land, the borders between states, and single states by postal code. */
export interface BaseMap {
  readonly land: string;
  readonly borders: string;
  readonly states: Readonly<Record<string, StateShape>>;
}

/** A state, and the middle of its mainland, px. */
export interface StateShape {
  readonly path: string;
  readonly middle: Point;
}

/** The state of a map by its postal code. Throws where the series do not hold it. */
export function stateOf({ states }: BaseMap, code: string): StateShape {
  const state = states[code];
  if (!state) throw new RangeError(`the map of projects holds no state ${code}`);
  return state;
}

/** Alaska, Hawaii, Puerto Rico: no project of the table lies there. */
const AFAR = new Set(['02', '15', '72']);

const isNear = (state: GeometryObject<Named>): state is Area =>
  (state.type === 'Polygon' || state.type === 'MultiPolygon') && !AFAR.has(String(state.id));

/** The states in whole px of the stage. Shared borders stay shared. */
function stageTopology({ transform, arcs, objects }: Atlas, frame: Frame): Stage {
  if (!transform) throw new Error('us-atlas is not quantised: its arcs cannot be read');
  const [[kx, ky], [tx, ty]] = [transform.scale, transform.translate];
  const onPx = (arc: Line): Point[] => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return onStage([x * kx + tx, y * ky + ty], frame);
    });
  };
  const geometries = objects.states.geometries.filter(isNear);
  return {
    type: 'Topology',
    objects: { states: { type: 'GeometryCollection', geometries } },
    arcs: arcs.map((arc) =>
      thinned(onPx(arc), 0.9).map(([x, y]) => [Math.round(x), Math.round(y)]),
    ),
  };
}

/** Path of a line in steps of whole px: a third of what geoPath's absolute places would ship. */
function stepsOf(line: Line): string {
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

const pointsOf = (line: Line): Point[] => line.map(([x = 0, y = 0]) => [x, y]);
const areaOf = (ring: Line): number => Math.abs(polygonArea(pointsOf(ring)));
const outlines = (polygons: readonly (readonly Line[])[]): Line[] =>
  polygons.flatMap((polygon) => polygon.slice(0, 1));

const polygonsPath = (polygons: readonly (readonly Line[])[]): string =>
  outlines(polygons)
    .filter((ring) => areaOf(ring) >= 6)
    .map((ring) => `${stepsOf(ring.slice(0, -1))}z`)
    .join('');

function shapeOf(stage: Stage, code: string): StateShape {
  const fips = fipsOf(code);
  const shape = stage.objects.states.geometries.find(({ id }) => id === fips);
  if (!shape) throw new RangeError(`us-atlas has no state ${fips}, "${code}"`);
  const { features } = feature(stage, { type: 'GeometryCollection', geometries: [shape] });
  const polygons = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [],
  );
  const rings = outlines(polygons);
  const largest = rings.reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best));
  return { path: polygonsPath(polygons), middle: polygonCentroid(pointsOf(largest)) };
}

/** Draws the contiguous states at the scale of the frame, and the states given by their codes. */
export function baseMap(atlas: Atlas, frame: Frame, codes: readonly string[]): BaseMap {
  const stage = stageTopology(atlas, frame);
  const { states } = stage.objects;
  return {
    land: polygonsPath(merge(stage, states.geometries).coordinates),
    borders: mesh(stage, states, (a, b) => a !== b)
      .coordinates.map(stepsOf)
      .join(''),
    states: Object.fromEntries(codes.map((code) => [code, shapeOf(stage, code)])),
  };
}
