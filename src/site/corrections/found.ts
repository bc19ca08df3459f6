import type { Claim } from '../../data/ledger.ts';

/** What was found wrong or in need of rewording in the commentaries. */
export interface Found {
  readonly contradicted: readonly Claim[];
  readonly refined: readonly Claim[];
}

/** Sorts the claims of the two commentaries by what has to be corrected in them. */
export function foundIn(claims: Iterable<Claim>): Found {
  const theirs = [...claims].filter(({ commentary }) => commentary !== 'story');
  return {
    contradicted: theirs.filter(({ verdict }) => verdict === 'contradicted'),
    refined: theirs.filter(({ verdict }) => verdict === 'refined'),
  };
}
