/** A row of `summit/deliverables`. */
export interface DeliverableRow {
  readonly id: string;
  readonly theme:
    | 'Defence & security'
    | 'Space'
    | 'Leading on innovation'
    | 'Economic security & investment'
    | 'Climate & clean energy'
    | 'Diplomacy & development'
    | 'People-to-people'
    | 'Trilateral (separate statement, 11 Apr)';
  readonly title: string;
  /** Items with `;` between. */
  readonly parties: string;
  readonly commitment: string;
  readonly target_date: string | null;
  readonly amount: string | null;
  readonly strength:
    | 'signed or completed'
    | 'firm commitment'
    | 'launched or announced'
    | 'private-sector announcement'
    | 'plan or intention'
    | 'welcome or reaffirm'
    | 'explore or consider';
  readonly fact_sheet_heading_no: number | null;
  readonly fact_sheet_heading: string | null;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
}

/** A row of `summit/timeline`. */
export interface TimelineRow {
  readonly date: string;
  readonly title: string;
  readonly description: string;
  readonly theme:
    | 'South China Sea'
    | 'climate'
    | 'defence'
    | 'diplomacy'
    | 'economy'
    | 'investment'
    | 'people'
    | 'politics'
    | 'space'
    | 'visit';
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly caution: string | null;
}

/** A row of `summit/chart_data`. */
export interface ChartDataRow {
  readonly id: string;
  readonly series: string;
  readonly label: string;
  readonly x: string;
  readonly y: number;
  readonly unit: string;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly caution: string | null;
  readonly note: string | null;
}
