import type { Values } from '../../../src/figures/values/value.ts';

/** What a figure's values print, by id. */
export const printedValues = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([id, { text }]) => [id, text]));
