import type { Claim } from '../../data/ledger.ts';

/** What was found wrong or in need of rewording in the commentaries, and what only their copies got wrong. */
export interface Found {
  readonly contradicted: readonly Claim[];
  readonly refined: readonly Claim[];
  readonly slips: readonly Claim[];
}

/** Claims whose error is in the copy that we read and not in the commentary: a stray paragraph. */
const COPY_SLIPS: ReadonlySet<string> = new Set(['C103']);

/** Sorts the claims of the two commentaries by what has to be corrected in them. */
export function foundIn(claims: Iterable<Claim>): Found {
  const theirs = [...claims].filter(({ commentary }) => commentary !== 'story');
  const own = theirs.filter(({ id }) => !COPY_SLIPS.has(id));
  return {
    contradicted: own.filter(({ verdict }) => verdict === 'contradicted'),
    refined: own.filter(({ verdict }) => verdict === 'refined'),
    slips: theirs.filter(({ id }) => COPY_SLIPS.has(id)),
  };
}
