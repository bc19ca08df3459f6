import { missing } from '../../../data/missing.ts';
import { filled } from '../../../data/filled.ts';
import type { RowOf } from '../../../data/rows.ts';
import { wanted } from '../../../data/wanted.ts';
import type { Tables } from '../../../data/table-access.ts';

/** A slice of what the government counts for fiscal 2025, trillion yen, laid end to end. */
export interface Part {
  readonly id: 'programme' | 'realignment' | 'coast-guard' | 'ministries' | 'supplementary';
  readonly from: number;
  readonly to: number;
  /** As printed, rounded to 0.1. */
  readonly printed: number;
}

/** Fiscal 2025 by the government's count and calendar 2025 by SIPRI's. Trillion yen and %. */
export interface Ways {
  readonly parts: readonly Part[];
  readonly framework: { readonly yen: number; readonly percent: number; readonly gdp: number };
  /** The target for fiscal 2027: programme and the costs of moving bases. */
  readonly ministry2027: number;
  readonly initial: { readonly yen: number; readonly percent: number };
  readonly sipri: {
    readonly year: number;
    readonly yen: number;
    readonly fiscalYen: number;
    readonly percent: number;
    readonly gdp: number;
  };
}

type FrameworkRow = RowOf<'defense/framework_2pct'>;

type Component = FrameworkRow['component'];

const TOTAL: Component = 'framework total';
const PROGRAMME: Component = 'Defense Buildup Program expenses';
const REALIGNMENT: Component = 'SACO / US-forces realignment';

/** The parts of fiscal 2025 as the table names them, in the order in which they are laid. */
const PARTS: readonly (readonly [Part['id'], FrameworkRow['stage'], Component])[] = [
  ['programme', 'initial', PROGRAMME],
  ['realignment', 'initial', REALIGNMENT],
  ['coast-guard', 'initial', 'coast guard, PKO etc.'],
  ['ministries', 'initial', '4 complementary categories'],
  ['supplementary', 'supplementary', 'framework total, supplementary budget'],
];

function rowOf(
  tables: Tables,
  year: number,
  stage: FrameworkRow['stage'],
  component: Component,
): FrameworkRow & { readonly id: string } {
  const row = tables
    .table('defense/framework_2pct')
    .find((r) => r.fiscal_year === year && r.stage === stage && r.component === component);
  const id = `${year} ${stage} "${component}"`;
  if (!row)
    throw missing('defense/framework_2pct', `no row ${id}`, 'a row that the figure adds up', {
      column: 'component',
    });
  return { ...row, id };
}

/** The rows of the totals: fiscal 2025, its initial budget, the GDP of fiscal 2022. */
export const totalRows = (tables: Tables) =>
  [
    rowOf(tables, 2025, 'initial+supplementary', TOTAL),
    rowOf(tables, 2025, 'initial', TOTAL),
    rowOf(tables, 2022, 'base', 'GDP FY2022 used as fixed denominator (expected outturn)'),
  ] as const;

/** The rows of the parts of fiscal 2025, in order. */
export const partRows = (tables: Tables) =>
  PARTS.map(([id, stage, component]) => ({ id, row: rowOf(tables, 2025, stage, component) }));

/** The rows of the target for fiscal 2027: programme, and the moving of bases. */
export const targetRows = (tables: Tables) =>
  [rowOf(tables, 2027, 'target', PROGRAMME), rowOf(tables, 2027, 'target', REALIGNMENT)] as const;

const yenOf = (row: ReturnType<typeof rowOf>): number =>
  filled('defense/framework_2pct', row, 'trillion_yen');
const moneyOf = (row: ReturnType<typeof rowOf>): { yen: number; percent: number } => ({
  yen: yenOf(row),
  percent: filled('defense/framework_2pct', row, 'pct_fy2022_gdp'),
});

/** Exact where the budget is (programme and realignment), as printed where only tenths are. */
function partsOf(tables: Tables): Part[] {
  const found = wanted(tables, 'defense/japan_budget', 'fiscal_year', 2025);
  const budget = { ...found, id: '2025' };
  const programme = filled('defense/japan_budget', budget, 'initial_budget_trillion_yen');
  const exact: Readonly<Partial<Record<Part['id'], number>>> = {
    programme,
    realignment: filled('defense/japan_budget', budget, 'chart_trillion_yen') - programme,
  };
  let at = 0;
  return partRows(tables).map(({ id, row }) => {
    const printed = yenOf(row);
    const from = at;
    at += exact[id] ?? printed;
    return { id, from, to: at, printed };
  });
}

function sipriOf(tables: Tables): Ways['sipri'] {
  const last = tables
    .table('defense/milex_japan_measures')
    .reduce((newest, row) => (row.year > newest.year ? row : newest));
  const cell = <C extends keyof typeof last>(column: C) =>
    filled('defense/milex_japan_measures', { ...last, id: String(last.year) }, column);
  return {
    year: last.year,
    yen: cell('yen_trillion_calendar_year'),
    fiscalYen: cell('yen_trillion_fiscal_year'),
    percent: cell('pct_gdp_calendar_year'),
    gdp: cell('implied_gdp_trillion_yen'),
  };
}

/** Both counts. Throws if the printed parts do not add up to the printed total. */
export function waysOf(tables: Tables): Ways {
  const [total, initial, base] = totalRows(tables);
  const parts = partsOf(tables);
  const sum = parts.reduce((yen, part) => yen + part.printed, 0);
  if (Math.abs(sum - yenOf(total)) > 0.05) {
    throw missing(
      'defense/framework_2pct',
      `parts of 2025 that add up to ${sum.toFixed(1)}`,
      'parts that add up to the printed total',
      { column: 'trillion_yen' },
    );
  }
  return {
    parts,
    framework: { ...moneyOf(total), gdp: yenOf(base) },
    initial: moneyOf(initial),
    ministry2027: targetRows(tables).reduce((yen, row) => yen + yenOf(row), 0),
    sipri: sipriOf(tables),
  };
}
