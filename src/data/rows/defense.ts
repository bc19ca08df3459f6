/** A row of `defense/japan_budget`. */
export interface JapanBudgetRow {
  readonly fiscal_year: number;
  /** Trillion yen. */
  readonly initial_budget_trillion_yen: number | null;
  readonly initial_budget_definition: string;
  /** Trillion yen. */
  readonly including_realignment_trillion_yen: number | null;
  /** Trillion yen. */
  readonly related_costs_total_trillion_yen: number | null;
  /** % of fiscal 2022 GDP. */
  readonly related_costs_pct_fy2022_gdp: number | null;
  /** Trillion yen. */
  readonly related_costs_incl_supplementary_trillion_yen: number | null;
  /** % of fiscal 2022 GDP. */
  readonly related_costs_incl_supplementary_pct_fy2022_gdp: number | null;
  readonly related_costs_source_url: string | null;
  /** % of GNP or GDP. */
  readonly pct_gdp: number | null;
  /** % of GDP. */
  readonly pct_gdp_including_realignment: number | null;
  readonly pct_gdp_basis: string | null;
  readonly pct_gdp_seen: 'yes' | 'derived' | null;
  /** Trillion yen. */
  readonly chart_trillion_yen: number | null;
  readonly chart_basis:
    'total' | 'total (corrected value)' | 'including SACO/realignment' | 'gap' | 'request';
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly caution: string | null;
  readonly note: string | null;
}

/** A row of `defense/framework_2pct`. */
export interface FrameworkRow {
  readonly fiscal_year: number;
  readonly stage: 'base' | 'initial' | 'supplementary' | 'initial+supplementary' | 'target';
  readonly component: string;
  /** Trillion yen. */
  readonly trillion_yen: number | null;
  /** % of fiscal 2022 GDP. */
  readonly pct_fy2022_gdp: number | null;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note: string | null;
}

/** A row of `defense/plan_2027`. */
export interface PlanRow {
  readonly row_type: 'category' | 'total' | 'funding' | 'annual' | 'progress';
  readonly category: string;
  /** Trillion yen. */
  readonly fy2023_27_trillion_yen: number | null;
  /** Trillion yen. */
  readonly fy2019_23_trillion_yen: number | null;
  /** % of 43.5 trillion yen. */
  readonly pct: number | null;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note: string | null;
}

/** A row of `defense/milestones`. */
export interface MilestoneRow {
  readonly date: string;
  readonly title: string;
  readonly description: string;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly date_seen_to: 'day' | 'month' | 'year' | 'none';
  readonly caution: string | null;
}

/** A row of `defense/milex_share_gdp`. */
export interface MilexShareRow {
  readonly country: string;
  readonly iso3: string;
  readonly year: number;
  /** % of GDP. */
  readonly pct_gdp: number;
  readonly sipri_flag: 'reported' | 'sipri_estimate' | 'highly_uncertain';
}

/** A row of `defense/milex_constant_usd`. */
export interface MilexConstantRow {
  readonly country: string;
  readonly iso3: string;
  readonly year: number;
  /** Million US dollars, 2024 prices and exchange rates. */
  readonly constant_2024_usd_m: number;
  readonly sipri_flag: 'reported' | 'sipri_estimate' | 'highly_uncertain';
}

/** A row of `defense/milex_japan_measures`. */
export interface MilexJapanRow {
  readonly year: number;
  /** % of GDP. */
  readonly pct_gdp_calendar_year: number | null;
  /** Million US dollars, current. */
  readonly current_usd_m: number | null;
  /** Million US dollars, 2024 prices and exchange rates. */
  readonly constant_2024_usd_m: number | null;
  /** Trillion yen. */
  readonly yen_trillion_calendar_year: number | null;
  /** Trillion yen. */
  readonly yen_trillion_fiscal_year: number | null;
  /** Yen per US dollar. */
  readonly implied_yen_per_usd: number | null;
  /** Trillion yen. */
  readonly implied_gdp_trillion_yen: number | null;
  readonly sipri_flag_fy: 'reported' | 'sipri_estimate';
}

/** A row of `defense/sipri_vintage_compare_japan`. */
export interface SipriVintageRow {
  readonly year: number;
  /** % of GDP. */
  readonly pct_gdp_release_2025: number | null;
  /** % of GDP. */
  readonly pct_gdp_release_2026: number | null;
}
