/** A row of `access/steps`: a step on one of the tracks between Japan and the Philippines. */
export interface StepRow {
  readonly id: string;
  readonly lane: 'access' | 'supply' | 'information' | 'sold' | 'given';
  readonly date: string;
  readonly status: 'promised' | 'signed' | 'ratified' | 'in-force' | 'delivered' | 'used';
  /** The step in a few words, for a label. */
  readonly short: string;
  readonly title: string;
  readonly detail: string;
  readonly amount: string | null;
  /** Radars delivered. */
  readonly units: number | null;
  /** false: expected, not verified. */
  readonly certain: boolean;
  readonly source_title: string;
  readonly source_url: string;
  readonly source_date: string | null;
}
