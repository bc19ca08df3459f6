type Text = string | null;

/** The page that a row comes from. */
interface Cited {
  readonly source_url: Text;
  readonly source_title: Text;
  readonly seen: boolean;
  readonly caution: Text;
}

interface Weighed extends Cited {
  readonly id: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

interface Statement extends Weighed {
  readonly claim: string;
  readonly type: 'fact' | 'quote' | 'prediction' | 'opinion';
  readonly verdict: 'confirmed' | 'refined' | 'contradicted' | 'unverifiable' | 'opinion';
  readonly evidence: string;
  readonly source_date: Text;
}

interface StoryClaim extends Statement {
  readonly chapter: number;
}

interface Claim extends Statement {
  readonly commentary: string;
  readonly wrote: Text;
}

interface Source {
  readonly id: string;
  readonly title: string;
  readonly authors: string;
  readonly publisher: string;
  readonly date: Text;
  readonly url: Text;
  readonly kind: string;
  readonly read: 'full' | 'part' | 'no';
  readonly strength: 'strong' | 'fair' | 'weak';
  readonly caution: Text;
  readonly archived_url: Text;
  readonly archived_date: Text;
  readonly note: Text;
}

interface Host {
  readonly place: string;
  readonly publisher: string;
  readonly tier: number;
  readonly caution: Text;
  readonly why: Text;
}

interface Outcome extends Weighed {
  readonly commitment: string;
  readonly promised_on: string;
  readonly promised_note: Text;
  readonly what_happened: string;
  readonly status: 'kept' | 'partly' | 'ongoing' | 'stalled' | 'dropped' | 'unknown';
  readonly status_as_of: Text;
}

interface OutcomeSource {
  readonly outcome_id: string;
  readonly source_url: string;
  readonly source_title: string;
  readonly caution: Text;
}

interface OutcomeLink {
  readonly outcome_id: string;
  readonly deliverable_ids: Text;
  readonly claim_ids: Text;
}

interface Unmarked {
  readonly page: string;
  readonly sentence: string;
  readonly reason:
    | 'heading'
    | 'opener'
    | 'claim'
    | 'quotation'
    | 'term'
    | 'value'
    | 'table'
    | 'picture'
    | 'story'
    | 'question';
  readonly by: Text;
}

interface Quotation {
  readonly id: string;
  readonly words: string;
  readonly speaker: string;
  readonly occasion: string;
  readonly date: string;
  readonly source_title: string;
  readonly source_url: string;
  readonly caution: Text;
  readonly note: Text;
}

interface Correction {
  readonly id: string;
  readonly date: string;
  readonly kind: 'correction' | 'clarification';
  readonly serious: boolean;
  readonly place: string;
  readonly figure: Text;
  readonly claim: Text;
  readonly was: string;
  readonly now: string;
  readonly version: string;
}

interface Release {
  readonly version: string;
  readonly date: string;
  readonly what: string;
  readonly manifest: Text;
}

interface Term extends Cited {
  readonly id: string;
  readonly term_en: string;
  readonly term_ja: string;
  readonly definition_en: string;
}

interface Person extends Cited {
  readonly id: string;
  readonly name_en: string;
  readonly name_ja: Text;
  readonly role_april_2024: Text;
  readonly later_change: Text;
}

/**
 * The tables that the engine itself reads, with the columns that it reads of them. A story has those
 * that it needs; one that it has not is empty.
 */
export interface ReferenceTypes {
  readonly 'ledger/claims': Claim;
  readonly 'ledger/story_claims': StoryClaim;
  readonly 'ledger/sources': Source;
  readonly 'ledger/hosts': Host;
  readonly 'ledger/outcomes': Outcome;
  readonly 'ledger/outcome_sources': OutcomeSource;
  readonly 'ledger/outcome_links': OutcomeLink;
  readonly 'ledger/unmarked': Unmarked;
  readonly 'ledger/quotations': Quotation;
  readonly 'ledger/corrections': Correction;
  readonly 'ledger/releases': Release;
  readonly 'glossary/terms': Term;
  readonly 'people/people': Person;
}
