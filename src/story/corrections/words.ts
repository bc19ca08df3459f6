import { en } from '../../editions/en.ts';

/** What the two classes are called. */
export const { kinds } = en.words.corrections;
