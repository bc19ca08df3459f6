import { loadSite } from '../data/site.ts';
import { en } from '../editions/en.ts';

/** Who says a claim, by the id in its row: the commentaries, and the story itself. */
export const voices = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(loadSite().commentaries.map(({ id, short }) => [id, short])),
  story: en.words.ledger.ourselves,
});
