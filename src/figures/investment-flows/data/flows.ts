import { missing } from '../../../data/missing.ts';
import { given } from '../../../data/given.ts';
import type { RowOf } from '../../../data/rows.ts';

type FlowRow = RowOf<'investment/flows'>;

/** One band of a view, billion US dollars. */
export interface Flow {
  readonly row: string;
  readonly source: FlowRow['source'];
  readonly target: FlowRow['target'];
  readonly value: number;
  /** `remainder`: by subtraction. `sum`: our own, over the announced projects. */
  readonly origin: 'published' | 'remainder' | 'sum';
  readonly basis: string;
  readonly year: number;
  /** The first of several years, of which `year` is the last. */
  readonly since?: number;
  readonly note?: string;
}

/** Both directions in one year, from one source and one vintage. */
export interface Pair {
  readonly id: string;
  readonly year: number;
  readonly counted: 'BEA' | 'Japan';
  readonly intoUs: Flow;
  readonly intoJapan: Flow;
}

export interface Flows {
  readonly sectors: readonly Flow[];
  readonly pairs: readonly [Pair, Pair, Pair];
  /** Announced greenfield and expansion: first the regions, then the states. */
  readonly regions: readonly Flow[];
  readonly states: readonly Flow[];
  /** New FDI of all countries in 2024: what bought firms, and what built or expanded them. */
  readonly realised: { readonly bought: Flow; readonly built: readonly Flow[] };
  /** The 550 billion: two tranches and the rest, which add up to the whole pledge. */
  readonly pledge: readonly [Flow, Flow, Flow];
}

/** Where the announced money comes from, and the whole of the pledge, as the table names them. */
const ANNOUNCED: Flow['source'] = 'Japan (announced greenfield)';
const PLEDGE: Flow['source'] = 'Strategic Investment Initiative';

function originOf({ derived, source_url: url }: FlowRow): Flow['origin'] {
  if (!derived) return 'published';
  return url === null ? 'sum' : 'remainder';
}

function viewOf(rows: readonly FlowRow[], view: FlowRow['view']): Flow[] {
  const found = rows.filter((row) => row.view === view);
  if (found.length === 0)
    throw missing('investment/flows', `no row of “${view}”`, 'the rows of each view', {
      column: 'view',
    });
  return found.map((row) =>
    given<Flow>({
      row: row.id,
      source: row.source,
      target: row.target,
      value: row.value_usd_billion,
      origin: originOf(row),
      basis: row.basis,
      year: row.year,
      since: row.since,
      note: row.note,
    }),
  );
}

function only<E extends 'source' | 'target'>(flows: readonly Flow[], end: E, name: Flow[E]): Flow {
  const found = flows.find((flow) => flow[end] === name);
  if (!found)
    throw missing('investment/flows', `no “${name}” in its view`, 'a flow that the picture draws', {
      column: end,
    });
  return found;
}

function pairOf(rows: readonly FlowRow[], view: FlowRow['view'], counted: Pair['counted']): Pair {
  const flows = viewOf(rows, view);
  const intoUs = only(flows, 'source', 'Japan');
  const id = `${intoUs.year}-${counted.toLowerCase()}`;
  return { id, year: intoUs.year, counted, intoUs, intoJapan: only(flows, 'target', 'Japan') };
}

/** Splits the flow table into the views the figure draws. Throws if a view or a flow is missing. */
export function flowsOf(rows: readonly FlowRow[]): Flows {
  const announced = viewOf(rows, 'E announced greenfield by region');
  const realised = viewOf(rows, 'I new FDI in the US 2024, all countries');
  const bought = only(realised, 'target', 'acquisitions');
  const pledge = viewOf(rows, 'H 550bn initiative').filter((flow) => flow.source === PLEDGE);
  const down = (a: Flow, b: Flow): number => b.value - a.value;
  return {
    sectors: viewOf(rows, 'A stock by sector 2019'),
    pairs: [
      pairOf(rows, 'D two-way 2016 (BEA)', 'BEA'),
      pairOf(rows, 'D two-way 2016 (Japanese statistics)', 'Japan'),
      pairOf(rows, 'D two-way 2017 (BEA)', 'BEA'),
    ],
    regions: announced.filter((flow) => flow.source === ANNOUNCED).sort(down),
    states: announced.filter((flow) => flow.source !== ANNOUNCED).sort(down),
    realised: { bought, built: realised.filter((flow) => flow !== bought) },
    pledge: [
      only(pledge, 'target', 'Tranche 1 (Feb 2026)'),
      only(pledge, 'target', 'Tranche 2 (Mar 2026)'),
      only(pledge, 'target', 'Not allocated or not verified'),
    ],
  };
}

/** Every flow that is drawn. */
export const drawnFlows = ({
  sectors,
  pairs,
  regions,
  states,
  realised,
  pledge,
}: Flows): Flow[] => [
  ...sectors,
  ...pairs.flatMap(({ intoUs, intoJapan }) => [intoUs, intoJapan]),
  ...[realised.bought, ...realised.built, ...regions, ...states],
  ...pledge,
];

/** The sum of the flows, billion US dollars. */
export function total(flows: readonly Pick<Flow, 'value'>[]): number {
  return flows.reduce((sum, flow) => sum + flow.value, 0);
}
