/** Dates or years of a row that follow each other, as far as they are known: signed, in force, ended. */
export interface InOrder {
  readonly rule: 'in order';
  readonly columns: readonly string[];
  /** Keys of rows in which they do not, with the reason in their own words. */
  readonly except?: readonly string[];
}

/** Columns of which a row has all or none: an amount and its currency. */
export interface Together {
  readonly rule: 'together';
  readonly columns: readonly string[];
}

/** Every whole number from the first to the last, by the columns of `by`: no year is missing. */
export interface NoGap {
  readonly rule: 'no gap';
  readonly column: string;
  readonly by?: readonly string[];
  /** Numbers that are not there, by the row before: `PHL + 1974`. */
  readonly except?: readonly string[];
  /** Where each series must begin and end, if that is known. */
  readonly from?: number;
  readonly to?: number;
}

/** Values that never grow or shrink more than so many fold from one to the next of their series. */
export interface Steady {
  readonly rule: 'steady';
  readonly column: string;
  readonly along: string;
  readonly by?: readonly string[];
  readonly fold: number;
  /** Keys of rows that really jump. */
  readonly except?: readonly string[];
}

/** Values between two numbers that another column decides: a share by its unit, a stock by its measure. */
export interface Between {
  readonly rule: 'between';
  readonly column: string;
  readonly by: string;
  readonly of: Readonly<Record<string, readonly [least: number, most: number]>>;
}

/** One text for each value of another column: a country by its code. */
export interface OneFor {
  readonly rule: 'one for';
  readonly column: string;
  readonly by: readonly string[];
  /** Texts that stand beside another of the same key. */
  readonly except?: readonly string[];
}

/** Names of which none is another with a slip in it. */
export interface Spelt {
  readonly rule: 'spelt alike';
  readonly columns: readonly string[];
  /** Names that are alike and differ. */
  readonly except?: readonly string[];
}

/** So many items in a list, by the value of another column: a Quad has four. */
export interface Many {
  readonly rule: 'so many';
  readonly column: string;
  readonly by: string;
  readonly of: Readonly<Record<string, number>>;
}

/** No way from a thing back to itself: parts and wholes, where a flow comes from and goes to. */
export interface NoCircle {
  readonly rule: 'no circle';
  readonly from: string;
  readonly to: string;
  readonly by?: readonly string[];
  /** Keys of rows that lead back by design: the other direction of a pair. */
  readonly except?: readonly string[];
}

/** Rows one after the other by a column, each later than the one before. */
export interface Rising {
  readonly rule: 'rising';
  readonly column: string;
}

/** Stretches one after the other: each begins where the last one ended, and the last has no end. */
export interface Relay {
  readonly rule: 'relay';
  readonly by: string;
  readonly from: string;
  readonly until: string;
}

/** A row for every word that the column may have. */
export interface EveryWord {
  readonly rule: 'every word';
  readonly column: string;
}

/** So many rows in all: a table that a program writes. */
export interface SoManyRows {
  readonly rule: 'so many rows';
  readonly of: number;
}

/** Columns that never say the same: the two ends of a tie. */
export interface Unlike {
  readonly rule: 'unlike';
  readonly columns: readonly string[];
}

/** Columns of which a row has exactly one. */
export interface OneOf {
  readonly rule: 'one of';
  readonly columns: readonly string[];
}

/** Rows that may say `seen` = no, though no caution stands beside them: those with one of the words. */
export interface MayBeUnseen {
  readonly rule: 'may be unseen';
  readonly why: string;
  readonly column?: string;
  readonly is?: readonly string[];
}

/** What rows of a table owe to each other; written in `schema.rules` of `datapackage.json`. */
export type Rule =
  | InOrder
  | Together
  | NoGap
  | Steady
  | Between
  | OneFor
  | Spelt
  | Many
  | NoCircle
  | Rising
  | Relay
  | EveryWord
  | SoManyRows
  | Unlike
  | OneOf
  | MayBeUnseen;
