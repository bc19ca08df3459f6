import { AuthorError } from '../../data/author-error.ts';
import { citedRows, citer } from '../../data/cited.ts';
import { filled } from '../../data/filled.ts';
import type { RowOf } from '../../data/rows.ts';
import { wanted } from '../../data/wanted.ts';
import type { Citations } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';

/** How well it is known that somebody said so: in these words, in others, as an opinion, or not at all. */
export type Footing = 'said' | 'other words' | 'opinion' | 'not found';

/** The two that are meant. */
export type Pair = 'us-japan' | 'us-china';

/** What is known of a saying, whoever said it. */
interface Known {
  readonly id: string;
  readonly pair: Pair;
  readonly when: string;
  readonly footing: Footing;
  /** The evidence of a claim, or the occasion of a quotation. */
  readonly evidence: string;
}

/** A saying that we have in the words of others only. */
interface Reported extends Known {
  readonly voice: 'aso' | 'authors';
}

/** A saying with words that can be quoted, the ones meant or others. */
interface Quoted extends Known {
  readonly voice: 'xi' | 'trump';
  readonly quote: Pick<RowOf<'ledger/quotations'>, 'speaker' | 'words'>;
}

/** Who is said to have spoken of which two. */
export type Saying = Reported | Quoted;

export interface Twos {
  readonly sayings: readonly Saying[];
}

/** A claim of the commentaries, drawn by its verdict. Throws if the verdict has changed. */
function claim(
  tables: Tables,
  id: string,
  verdict: RowOf<'ledger/claims'>['verdict'],
): RowOf<'ledger/claims'> {
  const row = wanted(tables, 'ledger/claims', 'id', id);
  if (row.verdict === verdict) return row;
  throw new AuthorError({
    file: 'content/ledger/claims.csv',
    row: id,
    column: 'verdict',
    found: `"${row.verdict}"`,
    expected: `${verdict}, as the figure g2 draws it`,
  });
}

const rowsOf = (tables: Tables) => ({
  aso: claim(tables, 'C003', 'unverifiable'),
  authors: claim(tables, 'C007', 'opinion'),
  xi: claim(tables, 'C008', 'refined'),
  trump: wanted(tables, 'ledger/quotations', 'id', 'Q8'),
});

const quoteOf = ({ speaker, words }: RowOf<'ledger/quotations'>): Quoted['quote'] => ({
  speaker,
  words,
});

/** The four sayings, oldest last heard first. Throws if a verdict has changed or a quotation is gone. */
export function prepare(tables: Tables): Twos {
  const { aso, authors, xi, trump } = rowsOf(tables);
  const model = wanted(tables, 'ledger/quotations', 'id', 'Q18');
  return {
    sayings: [
      {
        id: aso.id,
        voice: 'aso',
        pair: 'us-japan',
        when: wanted(tables, 'ledger/dates', 'id', 'aso-on-g2').date,
        footing: 'not found',
        evidence: aso.evidence,
      },
      {
        id: authors.id,
        voice: 'authors',
        pair: 'us-japan',
        when: filled('ledger/claims', authors, 'source_date'),
        footing: 'opinion',
        evidence: authors.evidence,
      },
      {
        id: xi.id,
        voice: 'xi',
        pair: 'us-china',
        when: model.date,
        quote: quoteOf(model),
        footing: 'other words',
        evidence: xi.evidence,
      },
      {
        id: trump.id,
        voice: 'trump',
        pair: 'us-china',
        when: trump.date,
        quote: quoteOf(trump),
        footing: 'said',
        evidence: trump.occasion,
      },
    ],
  };
}

/** The page of each saying. */
export function cite(tables: Tables): Citations {
  const source = citer(tables);
  const { aso, authors, xi, trump } = rowsOf(tables);
  return {
    rows: citedRows([aso, authors, xi, trump].map((row) => [row.id, source(row)] as const)),
  };
}
