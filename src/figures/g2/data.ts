import { citer } from '../../data/cited.ts';
import type { RowOf } from '../../data/rows.ts';
import type { Source, Tables } from '../contract.ts';

/** How well it is known that somebody said so: in these words, in others, as an opinion, or not at all. */
export type Footing = 'said' | 'other words' | 'opinion' | 'not found';

/** Who is said to have spoken of which two. */
export interface Saying {
  readonly id: string;
  readonly pair: 'us-japan' | 'us-china';
  readonly who: string;
  readonly when: string;
  readonly words: string;
  /** The same, for a phone; lines break by themselves. */
  readonly brief: string;
  readonly footing: Footing;
  readonly evidence: string;
  readonly source: Source | undefined;
}

export interface Twos {
  readonly sayings: readonly Saying[];
}

function claim(
  rows: readonly RowOf<'ledger/claims'>[],
  id: string,
  verdict: RowOf<'ledger/claims'>['verdict'],
): RowOf<'ledger/claims'> {
  const row = rows.find((one) => one.id === id);
  if (row?.verdict !== verdict)
    throw new Error(
      `${id} is drawn as ${verdict}, but the ledger says ${row?.verdict ?? 'nothing'}`,
    );
  return row;
}

/** The four sayings, oldest last heard first. Throws if a verdict or a quotation has changed. */
export function prepare(tables: Tables): Twos {
  const cite = citer(tables.table('ledger/sources'));
  const claims = tables.table('ledger/claims');
  const aso = claim(claims, 'C003', 'unverifiable');
  const authors = claim(claims, 'C007', 'opinion');
  const xi = claim(claims, 'C008', 'refined');
  const model = /“(new model of [^”]+)”/.exec(xi.evidence)?.[1];
  const trump = tables.table('ledger/quotations').find(({ id }) => id === 'Q8');
  if (!model || !trump)
    throw new Error('the words of Xi (C008) or of Trump (Q8) are gone from the ledger');
  return {
    sayings: [
      {
        id: aso.id,
        pair: 'us-japan',
        who: 'Aso Taro',
        when: '2024-01',
        words: 'as Weinstein and Chou report; we found his trip and no such words',
        brief: 'reported by Weinstein and Chou; no such words found',
        footing: 'not found',
        evidence: aso.evidence,
        source: cite(aso),
      },
      {
        id: authors.id,
        pair: 'us-japan',
        who: 'Weinstein and Chou',
        when: '2024-04',
        words: 'easier for others to accept than Washington with Beijing',
        brief: 'easier to accept than one with Beijing',
        footing: 'opinion',
        evidence: authors.evidence,
        source: cite(authors),
      },
      {
        id: xi.id,
        pair: 'us-china',
        who: 'Xi Jinping',
        when: '2013-06',
        words: `“${model}”; not “G2”, in the sources we read`,
        brief: `“${model}”`,
        footing: 'other words',
        evidence: xi.evidence,
        source: cite(xi),
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
        source: {
          title: trump.source_title,
          url: trump.source_url,
          ...(trump.caution ? { caution: trump.caution } : {}),
        },
      },
    ],
  };
}
