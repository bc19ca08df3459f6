/** Last day that counts in each view. */
export const days = {
  star: '1954-12-31',
  beams: '2014-12-31',
  lattice: '2026-11-30',
} as const;
