import type { RowOf } from '../../data/rows.ts';
import type { FiscalYear } from './years.ts';

/** A slice of what the government counts for fiscal 2025, trillion yen, laid end to end. */
export interface Part {
  readonly id: 'programme' | 'realignment' | 'coast-guard' | 'ministries' | 'supplementary';
  readonly from: number;
  readonly to: number;
  /** As printed, rounded to 0.1. */
  readonly printed: number;
  readonly row: RowOf<'defense/framework_2pct'>;
}

/** Fiscal 2025 by the government's count and calendar 2025 by SIPRI's. Trillion yen and %. */
export interface Ways {
  readonly parts: readonly Part[];
  /** The rows of the totals: fiscal 2025, its initial budget, the GDP of fiscal 2022. */
  readonly totals: readonly RowOf<'defense/framework_2pct'>[];
  readonly framework: { readonly yen: number; readonly percent: number; readonly gdp: number };
  readonly framework2024: { readonly yen: number; readonly percent: number };
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

const IDS: Readonly<Record<string, Part['id']>> = {
  'Defense Buildup Program expenses': 'programme',
  'SACO / US-forces realignment': 'realignment',
  'coast guard, PKO etc.': 'coast-guard',
  '4 complementary categories': 'ministries',
  'framework total, supplementary budget': 'supplementary',
};
const ORDER = Object.values(IDS);

function cell<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`defense: ${what} is missing`);
  return value;
}

/**
 * The parts of fiscal 2025, exact where the budget is (programme and realignment), as printed where
 * only tenths are. Throws if the printed parts do not add up to the printed total.
 */
export function waysOf(
  framework: readonly RowOf<'defense/framework_2pct'>[],
  measures: readonly RowOf<'defense/milex_japan_measures'>[],
  budget: FiscalYear,
  programme: number,
): Ways {
  const ofYear = (
    year: number,
    stage: string,
    component: string,
  ): RowOf<'defense/framework_2pct'> =>
    cell(
      framework.find(
        (r) => r.fiscal_year === year && r.stage === stage && r.component.startsWith(component),
      ),
      `framework_2pct row ${year} ${stage} "${component}"`,
    );
  const total = ofYear(2025, 'initial+supplementary', 'framework total');
  const initial = ofYear(2025, 'initial', 'framework total');
  const base = ofYear(2022, 'base', 'GDP FY2022');
  const earlier = ofYear(2024, 'initial', 'framework total');
  const rows = framework.filter((row) => row.fiscal_year === 2025 && row.component in IDS);
  const exact: Readonly<Record<string, number>> = {
    programme,
    realignment: cell(budget.budget, 'budget of fiscal 2025') - programme,
  };
  let at = 0;
  const parts = rows
    .map((row) => ({ id: cell(IDS[row.component], row.component), row }))
    .sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id))
    .map(({ id, row }): Part => {
      const printed = cell(row.trillion_yen, row.component);
      const from = at;
      at += exact[id] ?? printed;
      return { id, from, to: at, printed, row };
    });
  const sum = parts.reduce((yen, part) => yen + part.printed, 0);
  if (Math.abs(sum - cell(total.trillion_yen, 'framework total')) > 0.05) {
    throw new Error(
      `defense/framework_2pct: the parts of 2025 add up to ${sum.toFixed(1)}, not the total`,
    );
  }
  const sipri = cell(measures.at(-1), 'milex_japan_measures');
  const money2027 = (part: string): number => cell(ofYear(2027, 'target', part).trillion_yen, part);
  const money = (row: RowOf<'defense/framework_2pct'>): { yen: number; percent: number } => ({
    yen: cell(row.trillion_yen, row.component),
    percent: cell(row.pct_fy2022_gdp, row.component),
  });
  return {
    parts,
    totals: [total, initial, base],
    framework: {
      ...money(total),
      gdp: cell(base.trillion_yen, 'GDP of fiscal 2022'),
    },
    framework2024: money(earlier),
    initial: money(initial),
    ministry2027: ['Defense Buildup Program expenses', 'SACO'].reduce(
      (yen, part) => yen + money2027(part),
      0,
    ),
    sipri: {
      year: sipri.year,
      yen: cell(sipri.yen_trillion_calendar_year, 'SIPRI yen'),
      fiscalYen: cell(sipri.yen_trillion_fiscal_year, 'SIPRI fiscal-year yen'),
      percent: cell(sipri.pct_gdp_calendar_year, 'SIPRI share'),
      gdp: cell(sipri.implied_gdp_trillion_yen, 'implied GDP'),
    },
  };
}
