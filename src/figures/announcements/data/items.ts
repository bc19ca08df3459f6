import type { RowOf } from '../../../data/rows.ts';
import { given } from '../../../data/given.ts';

/** The seven themes; anything else is the separate trilateral statement. */
export const THEMES = [
  'Defence & security',
  'Leading on innovation',
  'Economic security & investment',
  'Diplomacy & development',
  'Climate & clean energy',
  'People-to-people',
  'Space',
] as const;
export type ThemeName = (typeof THEMES)[number];

/** Wordings from the firmest to the softest; what companies announced stands apart. */
export const WORDINGS = [
  'signed or completed',
  'launched or announced',
  'firm commitment',
  'plan or intention',
  'welcome or reaffirm',
  'explore or consider',
  'private-sector announcement',
] as const satisfies readonly RowOf<'summit/deliverables'>['strength'][];
export type Wording = RowOf<'summit/deliverables'>['strength'];

/** What an item is worth, as the list puts it: money, or words. */
export interface Amount {
  readonly million?: number;
  readonly currency?: NonNullable<RowOf<'summit/deliverables'>['amount_currency']>;
  readonly qualifier?: NonNullable<RowOf<'summit/deliverables'>['amount_qualifier']>;
  readonly note?: string;
}

/** By when: a date, words, or a date that the words put another way. */
export interface Deadline {
  readonly date?: string;
  readonly words?: string;
}

/** One promise of the lists of April 2024. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** Absent: from the trilateral statement of 11 April, which is not part of the 128. */
  readonly theme?: ThemeName;
  readonly wording: Wording;
  /** Sub-heading of the fact sheet, 1–65; absent where the item stands elsewhere. */
  readonly heading?: number;
  /** What was announced. */
  readonly promise: string;
  /** By when. */
  readonly by?: Deadline;
  readonly amount?: Amount;
}

export interface Theme {
  readonly name: ThemeName;
  readonly items: readonly Item[];
}

function amountOf(row: RowOf<'summit/deliverables'>): Amount | null {
  const amount = given<Amount>({
    million: row.amount_million,
    currency: row.amount_currency,
    qualifier: row.amount_qualifier,
    note: row.amount_note,
  });
  return Object.keys(amount).length > 0 ? amount : null;
}

const deadlineOf = (row: RowOf<'summit/deliverables'>): Deadline | null =>
  row.target_date === null && row.target_note === null
    ? null
    : given<Deadline>({ date: row.target_date, words: row.target_note });

/** A row as an item. */
export const itemOf = (row: RowOf<'summit/deliverables'>): Item =>
  given<Item>({
    id: row.id,
    title: row.title,
    theme: THEMES.find((name) => name === row.theme),
    wording: row.strength,
    heading: row.fact_sheet_heading_no,
    promise: row.commitment,
    by: deadlineOf(row),
    amount: amountOf(row),
  });

/** The seven themes, most items first. */
export const themesOf = ({ items }: { readonly items: readonly Item[] }): Theme[] =>
  THEMES.map((name) => ({ name, items: items.filter((item) => item.theme === name) })).sort(
    (a, b) => b.items.length - a.items.length,
  );
