/** A row of `investment/fdi_position_us_by_country`. */
export interface FdiPositionRow {
  readonly year: number;
  readonly country: string;
  readonly iso3: string;
  /** Billion US dollars. */
  readonly usd_billion: number;
  readonly basis: string;
  readonly rank: number | null;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly vintage: string;
  readonly note: string | null;
}

/** A row of `investment/us_fdi_in_japan`. */
export interface UsFdiInJapanRow {
  readonly year: number;
  readonly measure: 'position' | 'flow';
  /** Billion US dollars. */
  readonly usd_billion: number | null;
  /** Trillion yen. */
  readonly jpy_trillion: number | null;
  readonly basis: string;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note: string | null;
}

/** A row of `investment/japan_fdi_us_by_sector`. */
export interface SectorRow {
  readonly year: number;
  readonly sector: string;
  readonly parent_sector: string | null;
  readonly metric:
    'position_usd_billion' | 'employment_thousand' | 'cumulative_investment_usd_billion';
  readonly value: number;
  /** %. */
  readonly share_pct: number | null;
  readonly basis: string;
  readonly derived: boolean;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note: string | null;
}

/** A row of `investment/jobs`. */
export interface JobsRow {
  readonly id: string;
  readonly scope:
    'national' | 'country_rank' | 'claim' | 'manufacturing' | 'state' | 'region' | 'automakers';
  readonly geo: string;
  readonly geo_code: string | null;
  readonly year: number;
  readonly metric: string;
  /** Jobs. */
  readonly jobs: number;
  readonly qualifier: string | null;
  readonly rank: number | null;
  readonly definition: string;
  readonly comparability: 'series A' | 'series B (1992)' | 'series C (JAMA)' | 'not comparable';
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note: string | null;
}

/** A row of `investment/announced_projects`. */
export interface ProjectRow {
  readonly id: string;
  readonly direction: 'JP-US' | 'US-JP';
  readonly company: string;
  readonly project: string;
  readonly city: string | null;
  readonly state_or_prefecture: string | null;
  /** Degrees north. */
  readonly lat: number | null;
  /** Degrees east. */
  readonly lon: number | null;
  readonly sector: string;
  /** Million US dollars. */
  readonly usd_million: number | null;
  /** Jobs. */
  readonly jobs: number | null;
  readonly announced: string;
  readonly status_as_of: string;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly rollup:
    'single' | 'total' | 'component' | 'framework' | 'framework-project' | 'framework-candidate';
  readonly kind: string;
  readonly tags: string | null;
  readonly note: string | null;
}

/** A row of `investment/fdi_flows`. */
export interface FdiFlowRow {
  readonly year: number;
  readonly origin: string;
  readonly measure: string;
  /** Billion US dollars. */
  readonly usd_billion: number;
  readonly rank: number | null;
  readonly basis: string;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note: string | null;
}

/** A row of `investment/flows`. */
export interface FlowRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Billion US dollars. */
  readonly value_usd_billion: number;
  readonly year: string;
  readonly basis: string;
  readonly source_url: string | null;
  readonly view:
    | 'A stock by sector 2019'
    | 'B stock by sector 2024'
    | 'C investors 2024'
    | 'D two-way 2016 (BEA)'
    | 'D two-way 2016 (Japanese statistics)'
    | 'D two-way 2017 (BEA)'
    | 'E announced greenfield by region'
    | 'F announced acquisitions'
    | 'G announced US to Japan'
    | 'H 550bn initiative'
    | 'I new FDI in the US 2024, all countries';
  readonly derived: boolean;
  readonly note: string | null;
}
