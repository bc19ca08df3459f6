import type { Correction } from './correction.ts';

/** What the two classes are called. */
export const kinds: Readonly<Record<Correction['kind'], string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
};

/** What was done to a place. */
export const verbs: Readonly<Record<Correction['kind'], string>> = {
  correction: 'Corrected',
  clarification: 'Clarified',
};
