import { describe, expect, test } from 'vitest';
import type { RowOf } from '../../src/data/rows.ts';
import { loadTables } from '../../src/data/tables.ts';
import { wanted } from '../../src/data/wanted.ts';
import { en } from '../../src/editions/en.ts';

const tables = loadTables();

/** The sentences of the one row of the ledger that states a number or a date. */
function sentencesOf(row: RowOf<'ledger/quantities'> | RowOf<'ledger/dates'>): string {
  const told = [
    ...(row.claim_id ? [wanted(tables, 'ledger/claims', 'id', row.claim_id)] : []),
    ...(row.story_claim_id
      ? [wanted(tables, 'ledger/story_claims', 'id', row.story_claim_id)]
      : []),
  ].map(({ claim, evidence }) => `${claim} ${evidence}`);
  const became = row.outcome_id
    ? [wanted(tables, 'ledger/outcomes', 'id', row.outcome_id)].map(
        ({ commitment, promised_on, what_happened }) =>
          `${commitment} ${en.date(promised_on)} ${what_happened}`,
      )
    : [];
  const [sentences, ...more] = [...told, ...became];
  if (sentences === undefined || more.length > 0)
    throw new Error(`${row.id} needs one row of the ledger that states it`);
  return sentences;
}

describe('what the ledger states in words', () => {
  test.each(tables.table('ledger/quantities'))('has the number $id in its row', (row) => {
    const number = row.unit === 'fold' ? `${en.count(row.value)}fold` : en.number(row.value);
    expect(sentencesOf(row)).toContain(number);
  });

  test.each(tables.table('ledger/dates'))('has the date $id in its row', (row) => {
    const words = en.date(row.date).split(' ');
    for (const word of words) expect(sentencesOf(row)).toContain(word);
  });
});
