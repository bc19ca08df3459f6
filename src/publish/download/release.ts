/** Version and date of what is published; changed by hand when data or figures change, never by the clock. */
export const release = { version: '1.0.0', date: '2026-11-21', first: '2026-11-21' } as const;

/**
 * Who answers for the site, as citations and metadata name them: one word, because importers split
 * two into a first and a last name.
 */
export const publisher = { name: 'Latticework' } as const;
