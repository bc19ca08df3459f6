/** What a claim says and how it was found to stand. */
interface CheckedRow {
  readonly id: string;
  readonly claim: string;
  readonly type: 'fact' | 'quote' | 'prediction' | 'opinion';
  readonly verdict: 'confirmed' | 'refined' | 'contradicted' | 'unverifiable' | 'opinion';
  readonly evidence: string;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly source_date: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly caution: string | null;
}

/** A row of `ledger/claims`. */
export interface ClaimRow extends CheckedRow {
  readonly commentary: 'weinstein-chou' | 'glosserman';
  readonly paragraph: number;
}

/** A row of `ledger/story_claims`. */
export interface StoryClaimRow extends CheckedRow {
  readonly chapter: number;
}

/** A row of `ledger/sources`. */
export interface SourceRow {
  readonly id: string;
  readonly title: string;
  /** Items with `;` between. */
  readonly authors: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly kind:
    | 'commentary'
    | 'primary'
    | 'transcript'
    | 'statistics'
    | 'secondary'
    | 'event'
    | 'news'
    | 'repost';
  readonly read: 'full' | 'part' | 'no';
  readonly strength: 'strong' | 'fair' | 'weak';
  readonly caution: string | null;
  readonly archived_url: string | null;
  readonly archived_date: string | null;
  readonly note: string | null;
}

/** A row of `ledger/outcomes`. */
export interface OutcomeRow {
  readonly id: string;
  readonly commitment: string;
  readonly promised_on: string;
  readonly promised_note: string | null;
  readonly what_happened: string;
  readonly status: 'kept' | 'partly' | 'ongoing' | 'stalled' | 'dropped' | 'unknown';
  readonly status_as_of: string | null;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly caution: string | null;
}

/** A row of `ledger/outcome_sources`. */
export interface OutcomeSourceRow {
  readonly outcome_id: string;
  readonly source_url: string;
  readonly source_title: string;
  readonly supports: string;
  readonly caution: string | null;
}

/** A row of `ledger/outcome_links`. */
export interface OutcomeLinkRow {
  readonly outcome_id: string;
  /** Items with `;` between. */
  readonly deliverable_ids: string | null;
  /** Items with `;` between. */
  readonly claim_ids: string | null;
}

/** A row of `ledger/quotations`. */
export interface QuotationRow {
  readonly id: string;
  readonly words: string;
  readonly speaker: string;
  readonly occasion: string;
  readonly date: string;
  readonly source_title: string;
  readonly source_url: string;
  readonly caution: string | null;
  readonly note: string | null;
}

/** A row of `ledger/corrections`. */
export interface CorrectionRow {
  readonly id: string;
  readonly date: string;
  readonly kind: 'correction' | 'clarification';
  readonly serious: boolean;
  readonly place: string;
  readonly figure: string | null;
  readonly claim: string | null;
  readonly was: string;
  readonly now: string;
  readonly version: string;
}

/** A row of `ledger/releases`. */
export interface ReleaseRow {
  readonly version: string;
  readonly date: string;
  readonly what: string;
  readonly manifest: string | null;
}

/** A row of `glossary/terms`. */
export interface TermRow {
  readonly id: string;
  readonly code: string | null;
  readonly term_en: string;
  readonly term_ja: string;
  readonly definition_en: string;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly caution: string | null;
}

/** A row of `people/people`. */
export interface PersonRow {
  readonly id: string;
  readonly name_en: string;
  readonly name_ja: string | null;
  readonly role_april_2024: string | null;
  readonly later_change: string | null;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly caution: string | null;
}
