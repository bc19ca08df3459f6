/** A row of `trade/shares`: of what a share is, and where its number stands in `summit/chart_data`. */
export interface ShareRow {
  readonly id: string;
  readonly number: string;
  readonly exact: boolean;
  readonly counted: string;
  readonly measured_by: 'volume' | 'value' | null;
  readonly passes_through: 'Asia' | 'South China Sea';
  readonly year: number | null;
  readonly usd_trillion: number | null;
  readonly by_whom: string;
  readonly source_title: string;
  readonly source_url: string;
  readonly note: string | null;
}
