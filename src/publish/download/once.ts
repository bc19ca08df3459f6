/**
 * Remembers what is made from an object under a name, for as long as the object lives: several routes
 * ask for the same files in one build, and `dev` makes new objects when data change.
 */
export function once<T>(): (from: object, name: string, make: () => T) => T {
  const made = new WeakMap<object, Map<string, T>>();
  return (from, name, make) => {
    const known = made.get(from) ?? new Map<string, T>();
    made.set(from, known);
    const found = known.get(name) ?? make();
    known.set(name, found);
    return found;
  };
}
