import type { RowOf } from '../../data/rows.ts';

/** What is known to have become of a project, as of the date in its row. */
export type Outcome = 'open' | 'building' | 'changed' | 'cancelled' | 'unknown';

const WORDS: readonly (readonly [Outcome, RegExp])[] = [
  ['unknown', /from memory|not checked/i],
  ['changed', /^revised/i],
  ['cancelled', /\bcancelled \(/i],
  ['open', /^(?:opened|completed|operating|closed|mass production began)/i],
  ['building', /^(?:groundbreaking|ground broken|under way|operations due)/i],
];

/** Reads the outcome from a row's status; an announcement without later news is `unknown`. */
export function outcomeOf({
  status_as_of: status,
}: Pick<RowOf<'investment/announced_projects'>, 'status_as_of'>): Outcome {
  return WORDS.find(([, words]) => words.test(status))?.[0] ?? 'unknown';
}
