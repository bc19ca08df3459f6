import type { LayoutName } from '../../contract.ts';
import { usState } from '../../marks/us-state.ts';
import { total, type Flow, type Views } from '../views.ts';

/** A box between bands. */
export interface BandNode {
  readonly id: string;
  readonly name: string;
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

export interface Graph {
  readonly nodes: readonly BandNode[];
  readonly bands: readonly Band[];
}

const SHORT: Readonly<Record<string, string>> = {
  'Finance and insurance (excl. depository institutions)': 'Finance, insurance',
  'Transportation equipment': 'Transport equipment',
  'Computers and electronic products': 'Electronics',
  'Other industries (residual)': 'Other industries',
  'Other manufacturing (residual)': 'Other manufacturing',
};

function graphOf(flows: readonly Flow[], soft: (flow: Flow) => boolean, root: string): Graph {
  const bands = flows.map((flow) => ({
    source: flow.source,
    target: flow.target,
    value: flow.value,
    rows: flow.row.split(' '),
    soft: soft(flow),
  }));
  const nodes = bands.map((band) => ({
    id: band.target,
    name:
      SHORT[band.target] ?? (/^[A-Z]{2}$/.test(band.target) ? usState(band.target) : band.target),
    rows: band.rows,
    soft: band.soft,
  }));
  const rootRows = bands.filter((band) => band.source === root).flatMap((band) => band.rows);
  return { nodes: [{ id: root, name: 'Japan', rows: rootRows, soft: false }, ...nodes], bands };
}

/** Japan's position by sector at the end of 2019; remainders are soft. */
export function sectorGraph(views: Views): Graph {
  return graphOf(views.sectors, (flow) => flow.derived, 'Japan');
}

const ELSEWHERE = 'elsewhere';

/** Regions below a billion as one box, for a small stage. */
function foldRegions(regions: readonly Flow[]): Flow[] {
  const small = regions.filter((flow) => flow.value < 1);
  const [first] = small;
  if (!first) return [...regions];
  const row = small.map((flow) => flow.row).join(' ');
  return [
    ...regions.filter((flow) => flow.value >= 1),
    { ...first, row, target: ELSEWHERE, value: total(small) },
  ];
}

/** States below `least` billion fold into one box a region. */
function fold(states: readonly Flow[], least: number): Flow[] {
  const big = states.filter((flow) => flow.value >= least);
  const regions = [...new Set(states.map((flow) => flow.source))];
  const rest = regions.flatMap((source): Flow[] => {
    const small = states.filter((flow) => flow.source === source && flow.value < least);
    const [first] = small;
    if (!first) return [];
    const row = small.map((flow) => flow.row).join(' ');
    const target = source === ELSEWHERE ? 'rest of the US' : `other ${source}`;
    return [{ ...first, row, target, value: total(small) }];
  });
  return [...big, ...rest];
}

const byRegion =
  (regions: readonly Flow[]) =>
  (a: Flow, b: Flow): number => {
    const place = (flow: Flow): number =>
      regions.findIndex((region) => region.target === flow.source);
    const other = (flow: Flow): number => (flow.target.startsWith('other ') ? 1 : 0);
    return place(a) - place(b) || other(a) - other(b) || b.value - a.value;
  };

/** Announced factories and expansions by region and state; everything announced is soft. */
export function announcedGraph(views: Views, layout: LayoutName): Graph {
  const all = layout === 'wide' ? views.regions : foldRegions(views.regions);
  const undecided = all.filter((flow) => flow.target.startsWith('Nationwide'));
  const regions = [...all.filter((flow) => !undecided.includes(flow)), ...undecided];
  const known = views.states.map((flow) =>
    regions.some((region) => region.target === flow.source) ? flow : { ...flow, source: ELSEWHERE },
  );
  const states = layout === 'wide' ? known : fold(known, 1.4);
  const [root] = regions;
  if (!root) throw new Error('view E has no regions');
  const graph = graphOf(
    [...regions, ...[...states].sort(byRegion(regions))],
    () => true,
    root.source,
  );
  if (layout === 'wide') return graph;
  const short = (node: BandNode): BandNode =>
    node.name.startsWith('Nationwide') ? { ...node, name: 'Undecided' } : node;
  return { ...graph, nodes: graph.nodes.map(short) };
}
