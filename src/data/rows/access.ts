/** A row of `access/steps`: a step on one of the tracks between Japan and the Philippines. */
export interface StepRow {
  readonly id: string;
  readonly lane: 'access' | 'supply' | 'information' | 'sold' | 'given';
  readonly date: string;
  readonly status: 'promised' | 'signed' | 'ratified' | 'in-force' | 'delivered' | 'used';
  readonly title: string;
  readonly detail: string;
  /** false: expected, not verified. */
  readonly certain: boolean;
  readonly source_title: string;
  readonly source_url: string;
  readonly source_date: string | null;
}
