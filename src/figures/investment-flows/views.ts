import type { RowOf } from '../../data/rows.ts';

/** One band of a view, billion US dollars. */
export interface Flow {
  readonly row: string;
  readonly source: string;
  readonly target: string;
  readonly value: number;
  /** A remainder by subtraction, not a published figure. */
  readonly derived: boolean;
  readonly basis: string;
  readonly year: string;
  readonly url: string;
  readonly note: string;
}

/** Both directions in one year, from one source and one vintage. */
export interface Pair {
  readonly id: string;
  readonly year: string;
  readonly counted: 'BEA' | 'Japan';
  readonly intoUs: Flow;
  readonly intoJapan: Flow;
}

export interface Views {
  readonly sectors: readonly Flow[];
  readonly pairs: readonly Pair[];
  /** Announced greenfield and expansion: first the regions, then the states. */
  readonly regions: readonly Flow[];
  readonly states: readonly Flow[];
  /** New FDI of all countries in 2024, by type. */
  readonly realised: readonly Flow[];
  /** The 550 billion: parts that add up to the whole pledge. */
  readonly pledge: readonly Flow[];
}

function viewOf(rows: readonly RowOf<'investment/flows'>[], letter: string): Flow[] {
  const found = rows.filter((row) => row.view.startsWith(`${letter} `));
  if (found.length === 0) throw new Error(`investment/flows has no view ${letter}`);
  return found.map((row) => ({
    row: row.id,
    source: row.source,
    target: row.target,
    value: row.value_usd_billion,
    derived: row.derived,
    basis: row.basis,
    year: row.year,
    url: row.source_url ?? '',
    note: row.note ?? '',
  }));
}

function pairsOf(rows: readonly RowOf<'investment/flows'>[]): Pair[] {
  const names = [...new Set(rows.filter((r) => r.view.startsWith('D ')).map((r) => r.view))];
  return names.map((name) => {
    const flows = viewOf(
      rows.filter((row) => row.view === name),
      'D',
    );
    const intoUs = flows.find((flow) => flow.source === 'Japan');
    const intoJapan = flows.find((flow) => flow.target === 'Japan');
    if (!intoUs || !intoJapan) throw new Error(`view "${name}" needs both directions`);
    const counted = name.includes('BEA') ? 'BEA' : 'Japan';
    const id = `${intoUs.year}-${counted.toLowerCase()}`;
    return { id, year: intoUs.year, counted, intoUs, intoJapan };
  });
}

/** Splits the flow table into the views the figure draws. Throws if a view is missing. */
export function viewsOf(rows: readonly RowOf<'investment/flows'>[]): Views {
  const announced = viewOf(rows, 'E');
  const down = (a: Flow, b: Flow): number => b.value - a.value;
  return {
    sectors: viewOf(rows, 'A'),
    pairs: pairsOf(rows),
    regions: announced.filter((flow) => flow.source.startsWith('Japan')).sort(down),
    states: announced.filter((flow) => !flow.source.startsWith('Japan')).sort(down),
    realised: viewOf(rows, 'I'),
    pledge: viewOf(rows, 'H').filter((flow) => flow.source.startsWith('Strategic')),
  };
}

/** The sum of the flows, billion US dollars. */
export function total(flows: readonly Flow[]): number {
  return flows.reduce((sum, flow) => sum + flow.value, 0);
}
