import type { Formats } from '../../../../editions/edition.ts';
import type { Paid } from '../../data.ts';

/** What was paid: `JPY 600 million`, `PHP 5.5 billion`. */
export function paidText({ million, currency }: Paid, edition: Formats): string {
  return million < 1000
    ? `${currency} ${edition.number(million)} million`
    : `${currency} ${edition.number(million / 1000)} billion`;
}
