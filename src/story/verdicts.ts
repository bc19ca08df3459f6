/** What the ledger may say of a claim, in the order in which pages count them. */
export const verdicts = [
  'confirmed',
  'refined',
  'contradicted',
  'unverifiable',
  'opinion',
] as const;
