/** Version and date of what is published; changed by hand when data or figures change, never by the clock. */
export const release = { version: '1.0.0', date: '2026-11-21' } as const;

/** Who answers for the site, as citations and metadata name them. */
export const publisher = { name: 'Latticework', authors: 'The Latticework authors' } as const;
