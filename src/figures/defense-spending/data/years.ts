import { missing } from '../../../data/missing.ts';
import { filled } from '../../../data/filled.ts';
import type { RowOf } from '../../../data/rows.ts';

/** A Japanese fiscal year, April to March; budgets are initial ones, trillion yen. */
export interface FiscalYear {
  readonly year: number;
  /** Null where the published tables have no figure. */
  readonly budget: number | null;
  /** `restored`: worked out from the printed ratio and growth; `request`: asked for, not adopted. */
  readonly standing: 'printed' | 'restored' | 'request';
  /** Official ratio of the initial budget to the outlook for GNP or GDP, %. */
  readonly ratio: number | null;
  /** Null where there is no ratio. */
  readonly ratioBase: 'GNP' | 'GDP' | null;
  /** Our own division, not a printed ratio. */
  readonly isRatioDerived: boolean;
}

/** A fiscal year whose ratio is known. */
export type RatedYear = FiscalYear & { readonly ratio: number };

/** Whether the ratio of a fiscal year is known. */
export const isRated = (year: FiscalYear): year is RatedYear => year.ratio !== null;

/** SIPRI's share of GDP in a calendar year, %. */
export interface CalendarYear {
  readonly year: number;
  readonly share: number;
  readonly isEstimate: boolean;
}

type BudgetRow = RowOf<'defense/japan_budget'>;

const STANDINGS: Readonly<Partial<Record<BudgetRow['chart_basis'], FiscalYear['standing']>>> = {
  request: 'request',
  'total (corrected value)': 'restored',
};

/** Budgets include SACO and realignment costs from FY1997 on, and the ratio follows them. */
export function fiscalYear(row: BudgetRow): FiscalYear {
  const standing = STANDINGS[row.chart_basis] ?? 'printed';
  const ratio = row.pct_gdp_including_realignment ?? row.pct_gdp;
  const named = { ...row, id: String(row.fiscal_year) };
  return {
    year: row.fiscal_year,
    budget: standing === 'request' ? row.initial_budget_trillion_yen : row.chart_trillion_yen,
    standing,
    ratio,
    ratioBase: ratio === null ? null : filled('defense/japan_budget', named, 'pct_gdp_of'),
    isRatioDerived: row.pct_gdp_seen === 'derived',
  };
}

/** The fiscal year. Throws when the table has none. */
export function yearOf({ years }: { readonly years: readonly FiscalYear[] }, year: number) {
  const found = years.find((candidate) => candidate.year === year);
  if (!found)
    throw missing(
      'defense/japan_budget',
      `no fiscal year ${year}`,
      'a year that the figure tells of',
      { column: 'fiscal_year' },
    );
  return found;
}

/** The budget of a fiscal year, trillion yen. Throws where there is none. */
export function budgetOf(data: { readonly years: readonly FiscalYear[] }, year: number): number {
  const { budget } = yearOf(data, year);
  if (budget === null)
    throw missing(
      'defense/japan_budget',
      `no budget for fiscal ${year}`,
      'a budget that the figure tells of',
      { column: 'chart_trillion_yen' },
    );
  return budget;
}

/** The official ratio of a fiscal year, %. Throws where there is none. */
export function ratioOf(data: { readonly years: readonly FiscalYear[] }, year: number): number {
  const { ratio } = yearOf(data, year);
  if (ratio === null)
    throw missing(
      'defense/japan_budget',
      `no ratio for fiscal ${year}`,
      'a ratio that the figure tells of',
      { column: 'pct_gdp' },
    );
  return ratio;
}

/** SIPRI's share of a calendar year, %. Throws where there is none. */
export function shareOf(data: { readonly sipri: readonly CalendarYear[] }, year: number): number {
  const found = data.sipri.find((candidate) => candidate.year === year);
  if (!found)
    throw missing(
      'defense/milex_share_gdp',
      `no share for Japan in ${year}`,
      'a share that the figure tells of',
      { column: 'year' },
    );
  return found.share;
}
