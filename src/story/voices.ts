import { loadSite } from '../data/site.ts';
import type { Edition } from '../editions/edition.ts';

/** Who says a claim, by the id in its row: the commentaries, and the story itself. */
export const voices = ({ words }: Edition): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(loadSite().commentaries.map(({ id, short }) => [id, short])),
  story: words.ledger.ourselves,
});
