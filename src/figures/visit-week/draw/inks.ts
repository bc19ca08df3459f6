/** Who wears which ink. */
export const INKS = { kishida: 'jp', biden: 'us', marcos: 'partner' } as const;
