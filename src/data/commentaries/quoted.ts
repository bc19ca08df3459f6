import type { Slip } from '../author-error.ts';
import type { RowOf } from '../rows.ts';
import { quotedHash, type Digests } from './digest.ts';
import { wordsOf } from './run.ts';

type Row = Pick<RowOf<'ledger/claims'>, 'id' | 'commentary' | 'verdict' | 'wrote'>;

/** Most words that a claim may quote. */
export const MOST = 15;
/** The part of a commentary that all claims together may quote. */
const SHARE = 0.1;

const file = 'content/ledger/claims.csv';
const column = 'wrote';
const JUDGED: ReadonlySet<string> = new Set(['refined', 'contradicted', 'unverifiable']);

function slipOf({ id, commentary, verdict, wrote }: Row, digests: Digests): Slip[] {
  const where = { file, row: id, column };
  if (wrote === null) {
    if (!JUDGED.has(verdict)) return [];
    const expected = `the words of ${commentary} that the verdict turns on, verbatim`;
    const hint = `copy at most ${MOST} words, or settle the claim in favour of what was written`;
    return [{ ...where, found: `nothing, though the claim is ${verdict}`, expected, hint }];
  }
  const { length } = wordsOf(wrote);
  if (length > MOST)
    return [{ ...where, found: `${length} words`, expected: `at most ${MOST}: the point alone` }];
  if (digests.get(commentary)?.quoted.has(quotedHash(commentary, wrote))) return [];
  return [
    {
      ...where,
      found: `“${wrote}”, not known to stand in ${commentary}`,
      expected: 'words of that commentary as printed, none left out',
      hint: 'compare them with the text, then run npm run commentaries with both texts',
    },
  ];
}

/** What is wrong with the words that claims quote: missing, too many, or not as printed. */
export function quoteSlips(rows: readonly Row[], digests: Digests): Slip[] {
  const slips = rows.flatMap((row) => slipOf(row, digests));
  for (const [commentary, { words }] of digests) {
    const own = rows.filter((row) => row.commentary === commentary);
    const sum = own.reduce((all, { wrote }) => all + wordsOf(wrote ?? '').length, 0);
    if (sum <= words * SHARE) continue;
    const expected = `at most ${Math.floor(words * SHARE)}, a tenth of its ${words}`;
    const hint = 'quote only what a verdict or a judgement turns on';
    slips.push({ file, column, found: `${sum} words of ${commentary}`, expected, hint });
  }
  return slips;
}
