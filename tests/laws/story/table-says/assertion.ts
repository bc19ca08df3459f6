/** A sentence that leaves no exception, by words of it, and whether the tables still say so. */
export type Assertion = readonly [words: string, holds: () => boolean];

/** Whether a value is above all others, of which there are some. */
export const isTop = (value: number, others: readonly number[]): boolean =>
  others.length > 0 && others.every((other) => other < value);

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
