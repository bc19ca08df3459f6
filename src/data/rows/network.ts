/** A row of `network/countries`. */
export interface CountryRow {
  readonly id: string;
  readonly name_en: string;
  readonly name_ja: string;
  readonly note: string | null;
}

/** A row of `network/ties`. */
export interface TieRow {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly kind:
    | 'mutual_defense_treaty'
    | 'security_treaty'
    | 'visiting_forces'
    | 'basing_access'
    | 'RAA'
    | 'ACSA'
    | 'info_security'
    | 'equipment_transfer'
    | 'equipment_sale'
    | 'OSA'
    | 'joint_declaration'
    | 'strategic_partnership'
    | 'defence_cooperation';
  readonly name_en: string;
  readonly name_ja: string;
  readonly signed: string | null;
  readonly in_force: string | null;
  readonly status_as_of: string;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly source_date: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly caution: string | null;
}

/** A row of `network/groupings`. */
export interface GroupingRow {
  readonly id: string;
  readonly name_en: string;
  readonly name_ja: string;
  /** Items with `;` between. */
  readonly members: string;
  readonly type:
    | 'certification-scheme'
    | 'minilateral-3'
    | 'minilateral-4'
    | 'minilateral-5'
    | 'minilateral-economic'
    | 'multilateral-defunct'
    | 'multilateral-economic'
    | 'multilateral-intelligence'
    | 'multilateral-summit'
    | 'partner-format';
  readonly year_started: number;
  readonly month: number | null;
  readonly status_as_of: string;
  readonly status_date: string | null;
  readonly purpose: string;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly source_date: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly caution: string | null;
}

/** A row of `network/events`. */
export interface EventRow {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly description: string;
  /** Items with `;` between. */
  readonly countries: string;
  readonly source_url: string | null;
  readonly source_title: string | null;
  readonly seen: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly caution: string | null;
}
