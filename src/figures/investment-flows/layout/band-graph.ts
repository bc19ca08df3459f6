import type { LayoutName } from '../../contract.ts';
import { total, type Flow, type Flows } from '../data/flows.ts';

/** A box between bands. */
export interface BandNode {
  /** Its name in the table, or what it folds. */
  readonly id: string;
  readonly rows: readonly string[];
  /** Derived by subtraction, or announced only: drawn hatched. */
  readonly soft: boolean;
}

/** A band from box to box, billion US dollars. */
export interface Band {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly rows: readonly string[];
  readonly soft: boolean;
}

/** A flow whose ends may be boxes that fold several. */
type Folded = Omit<Flow, 'source' | 'target'> & Pick<Band, 'source' | 'target'>;

export interface Graph {
  /** The box from which everything comes. */
  readonly root: string;
  readonly nodes: readonly BandNode[];
  readonly bands: readonly Band[];
}

function graphOf(flows: readonly Folded[], soft: (flow: Folded) => boolean, root: string): Graph {
  const bands = flows.map((flow) => ({
    source: flow.source,
    target: flow.target,
    value: flow.value,
    rows: flow.row.split(' '),
    soft: soft(flow),
  }));
  const nodes = bands.map((band) => ({
    id: band.target,
    rows: band.rows,
    soft: band.soft,
  }));
  const rootRows = bands.filter((band) => band.source === root).flatMap((band) => band.rows);
  return { root, nodes: [{ id: root, rows: rootRows, soft: false }, ...nodes], bands };
}

/** Japan's position by sector at the end of 2019; remainders are soft. */
export function sectorGraph(flows: Flows): Graph {
  const root: Flow['source'] = 'Japan';
  return graphOf(flows.sectors, (flow) => flow.origin === 'remainder', root);
}

/** The regions that a small stage folds into one box, and their states. */
export const ELSEWHERE = 'elsewhere';
export const REST = 'rest-of-the-us';
const OTHER = 'other-';
const UNDECIDED: Flow['target'] = 'Nationwide or undecided';

/** The region whose small states a box folds, if it does. */
export const foldedIn = (id: string): string | undefined =>
  id.startsWith(OTHER) ? id.slice(OTHER.length) : undefined;

/** Regions below a billion as one box, for a small stage. */
function foldRegions(regions: readonly Flow[]): Folded[] {
  const small = regions.filter((flow) => flow.value < 1);
  const [first] = small;
  if (!first) return [...regions];
  const row = small.map((flow) => flow.row).join(' ');
  return [
    ...regions.filter((flow) => flow.value >= 1),
    { ...first, row, target: ELSEWHERE, value: total(small) },
  ];
}

/** The states of a region, largest first; those below `least` billion fold into one box at its end. */
function fold(states: readonly Folded[], region: string, least: number): Folded[] {
  const own = states.filter((flow) => flow.source === region).sort((a, b) => b.value - a.value);
  const small = own.filter((flow) => flow.value < least);
  const [first] = small;
  if (!first) return own;
  const row = small.map((flow) => flow.row).join(' ');
  const target = region === ELSEWHERE ? REST : `${OTHER}${region}`;
  return [
    ...own.filter((flow) => flow.value >= least),
    { ...first, row, target, value: total(small) },
  ];
}

/** Announced factories and expansions by region and state; everything announced is soft. */
export function announcedGraph(flows: Flows, layout: LayoutName): Graph {
  const wide = layout === 'wide';
  const all = wide ? flows.regions : foldRegions(flows.regions);
  const undecided = all.filter((flow) => flow.target === UNDECIDED);
  const regions = [...all.filter((flow) => flow.target !== UNDECIDED), ...undecided];
  const names = new Set(regions.map((region) => region.target));
  const states = flows.states.map((flow) =>
    names.has(flow.source) ? flow : { ...flow, source: ELSEWHERE },
  );
  const [root] = regions;
  if (!root) throw new Error('investment/flows has no announced factories by region');
  const ordered = regions.flatMap(({ target }) => fold(states, target, wide ? 0 : 1.4));
  return graphOf([...regions, ...ordered], () => true, root.source);
}
