import { given } from '../../data/given.ts';
import type { RowOf } from '../../data/rows.ts';
import type { Source } from '../contract.ts';

/** A Japanese fiscal year, April to March; budgets are initial ones, trillion yen. */
export interface FiscalYear {
  readonly year: number;
  /** Null where the published tables have no figure. */
  readonly budget: number | null;
  /** `restored`: worked out from the printed ratio and growth; `request`: asked for, not adopted. */
  readonly standing: 'printed' | 'restored' | 'request';
  /** Official ratio of the initial budget to the outlook for GNP or GDP, %. */
  readonly ratio: number | null;
  readonly ratioBase: 'GNP' | 'GDP';
  /** Our own division, not a printed ratio. */
  readonly isRatioDerived: boolean;
  readonly source: Source;
}

/** SIPRI's share of GDP in a calendar year, %. */
export interface CalendarYear {
  readonly year: number;
  readonly share: number;
  readonly isEstimate: boolean;
}

/** A row's source as a reader sees it. */
export function sourceOf(row: {
  readonly source_title: string | null;
  readonly source_url: string | null;
  readonly caution?: string | null;
}): Source {
  const { source_title: title, source_url: url, caution } = row;
  return given<Source>({
    title: title ?? 'not named',
    publisher: undefined,
    date: undefined,
    url,
    caution,
    archived: undefined,
  });
}

function standingOf(row: RowOf<'defense/japan_budget'>): FiscalYear['standing'] {
  if (row.chart_basis === 'request') return 'request';
  return row.chart_basis === 'total (corrected value)' ? 'restored' : 'printed';
}

/** Budgets include SACO and realignment costs from FY1997 on, and the ratio follows them. */
export function fiscalYear(row: RowOf<'defense/japan_budget'>): FiscalYear {
  const standing = standingOf(row);
  return {
    year: row.fiscal_year,
    budget: standing === 'request' ? row.initial_budget_trillion_yen : row.chart_trillion_yen,
    standing,
    ratio: row.pct_gdp_including_realignment ?? row.pct_gdp,
    ratioBase: row.pct_gdp_basis?.includes('GNP') ? 'GNP' : 'GDP',
    isRatioDerived: row.pct_gdp_seen === 'derived',
    source: sourceOf(row),
  };
}

/** SIPRI's years for a country, by ISO code, in order. */
export function sharesOf(
  rows: readonly RowOf<'defense/milex_share_gdp'>[],
  iso3: string,
): CalendarYear[] {
  return rows
    .filter((row) => row.iso3 === iso3)
    .map((row) => ({
      year: row.year,
      share: row.pct_gdp,
      isEstimate: row.sipri_flag !== 'reported',
    }))
    .sort((a, b) => a.year - b.year);
}
