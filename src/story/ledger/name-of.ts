import type { Edition } from '../../editions/edition.ts';
import type { Group } from './grouped.ts';

/** What a group of claims is called: its chapter's number and title, or that no chapter uses them. */
export const nameOf = ({ number, title }: Group, { words }: Edition): string =>
  number === undefined || title === undefined
    ? words.ledger.noChapter
    : words.ledger.numbered(number, title);
