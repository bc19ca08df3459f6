import { AuthorError } from '../../data/author-error.ts';
import { citedRows, citer } from '../../data/cited.ts';
import { filled } from '../../data/filled.ts';
import type { RowOf } from '../../data/rows.ts';
import { wanted } from '../../data/wanted.ts';
import type { Citations, Tables } from '../contract.ts';

/** How well it is known that somebody said so: in these words, in others, as an opinion, or not at all. */
export type Footing = 'said' | 'other words' | 'opinion' | 'not found';

/** The two that are meant. */
export type Pair = 'us-japan' | 'us-china';

/** Who is said to have spoken of which two. */
export interface Saying {
  readonly id: string;
  readonly pair: Pair;
  readonly who: string;
  readonly when: string;
  readonly words: string;
  /** The same, for a phone; lines break by themselves. */
  readonly brief: string;
  readonly footing: Footing;
  readonly evidence: string;
}

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
    file: 'ledger/claims.csv',
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

/** The four sayings, oldest last heard first. Throws if a verdict has changed or a quotation is gone. */
export function prepare(tables: Tables): Twos {
  const { aso, authors, xi, trump } = rowsOf(tables);
  const model = wanted(tables, 'ledger/quotations', 'id', 'Q18');
  return {
    sayings: [
      {
        id: aso.id,
        pair: 'us-japan',
        who: 'Aso Taro',
        when: wanted(tables, 'ledger/dates', 'id', 'aso-on-g2').date,
        words: 'as Weinstein and Chou report; we found his trip and no such words',
        brief: 'reported by Weinstein and Chou; no such words found',
        footing: 'not found',
        evidence: aso.evidence,
      },
      {
        id: authors.id,
        pair: 'us-japan',
        who: 'Weinstein and Chou',
        when: filled('ledger/claims', authors, 'source_date'),
        words: 'easier for others to accept than Washington with Beijing',
        brief: 'easier to accept than one with Beijing',
        footing: 'opinion',
        evidence: authors.evidence,
      },
      {
        id: xi.id,
        pair: 'us-china',
        who: model.speaker,
        when: model.date,
        words: `“${model.words}”; not “G2”, in the sources we read`,
        brief: `“${model.words}”`,
        footing: 'other words',
        evidence: xi.evidence,
      },
      {
        id: trump.id,
        pair: 'us-china',
        who: trump.speaker,
        when: trump.date,
        words: `“${trump.words}”`,
        brief: `“${trump.words}”`,
        footing: 'said',
        evidence: `${trump.occasion}, as quoted in the press`,
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
