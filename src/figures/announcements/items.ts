import type { RowOf } from '../../data/rows.ts';
import type { Source } from '../contract.ts';

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

/** One promise of the lists of April 2024. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** null: from the trilateral statement of 11 April, which is not part of the 128. */
  readonly theme: ThemeName | null;
  readonly wording: Wording;
  /** Sub-heading of the fact sheet, 1–65; null where the item stands elsewhere. */
  readonly heading: number | null;
  readonly row: RowOf<'summit/deliverables'>;
  readonly source: Source | undefined;
}

export interface Theme {
  readonly name: ThemeName;
  readonly items: readonly Item[];
}

/** A row as an item. */
export function itemOf(row: RowOf<'summit/deliverables'>, source: Source | undefined): Item {
  const theme = THEMES.find((name) => name === row.theme) ?? null;
  const { id, title, strength: wording, fact_sheet_heading_no: heading } = row;
  return { id, title, theme, wording, heading, row, source };
}
