import type { Source } from './source.ts';
import type { Tables } from './table-access.ts';
import { AuthorError, type Slip } from './author-error.ts';
import type { citer, Citing } from './cited.ts';

/** A source that a row stands on. */
interface Stood extends Source {
  readonly isUnread: boolean;
}

const FACTS = ['confirmed', 'refined', 'contradicted'];

/** Whether nothing better than a weak page, or a document that nobody read, stands behind a statement. */
const isWeak = (sources: readonly Stood[]): boolean =>
  sources.length > 0 && sources.every(({ tier, isUnread }) => tier === 3 || isUnread);

const told = ({ title, weak }: Source): string =>
  `"${title}" (${weak === undefined ? 'not read' : `tier 3: ${weak}`})`;

function slip(file: string, row: string, said: string, sources: readonly Stood[]): Slip {
  return {
    file: `content/ledger/${file}.csv`,
    row,
    column: 'source_url',
    found: `${said} on ${sources.map(told).join(' and ')} alone`,
    expected: 'a page of tier 1 or 2 that was read',
    hint: 'cite a better page; else say in the text who reports it and make the verdict "unverifiable", or let it go',
  };
}

/** A statement that is told as a fact, and that nobody read anywhere. */
const unreadSlip = (file: string, row: string, said: string): Slip => ({
  file: `content/ledger/${file}.csv`,
  row,
  column: 'seen',
  found: `"no", and ${said}`,
  expected: 'yes: a fact was read in its source',
  hint: 'read the source; else make the verdict "unverifiable", the status "unknown"',
});

/** Statements that we make as facts and that rest on nothing better than tier 3. */
export function weakFooting(tables: Tables, cite: ReturnType<typeof citer>): Slip[] {
  const cited = (row: Citing): readonly Stood[] => {
    const source = cite(row);
    return source ? [{ ...source, isUnread: row.source_standing === 'unread' }] : [];
  };
  const claims = (['claims', 'story_claims'] as const).flatMap((file) =>
    tables.table(`ledger/${file}`).flatMap((row) => {
      const sources = cited(row);
      const isFact = FACTS.includes(row.verdict);
      if (isFact && !row.seen) return unreadSlip(file, row.id, `"${row.verdict}"`);
      return isFact && isWeak(sources) ? slip(file, row.id, `"${row.verdict}"`, sources) : [];
    }),
  );
  const further = tables.table('ledger/outcome_sources');
  const outcomes = tables.table('ledger/outcomes').flatMap((row) => {
    const more = further.filter(({ outcome_id }) => outcome_id === row.id);
    const sources = [row, ...more].flatMap(cited);
    const isFact = row.status !== 'unknown';
    if (isFact && !row.seen) return unreadSlip('outcomes', row.id, `"${row.status}"`);
    return isFact && isWeak(sources) ? slip('outcomes', row.id, `"${row.status}"`, sources) : [];
  });
  const quotations = tables.table('ledger/quotations').flatMap((row) => {
    const sources = cited(row);
    return isWeak(sources) ? slip('quotations', row.id, 'words', sources) : [];
  });
  return [...claims, ...outcomes, ...quotations];
}

/** Throws an AuthorError that lists every statement of the ledger with too weak a footing. */
export function stopAtWeakFooting(tables: Tables, cite: ReturnType<typeof citer>): void {
  const [first, ...more] = weakFooting(tables, cite);
  if (first) throw new AuthorError(first, ...more);
}
