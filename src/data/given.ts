type Loose<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? T[K] | null | undefined : T[K];
};

/** An object without its empty values: what is null in a table is absent in an object. */
export function given<T extends object>(values: Loose<T>): T {
  const entries = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(entries) as T;
}
