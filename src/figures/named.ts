/**
 * The name of a row that an author may add at any time, from a figure’s words. Throws where the words
 * do not have it; `file` is where they are.
 */
export function named(names: Readonly<Record<string, string>>, id: string, file: string): string {
  const name = names[id];
  if (name === undefined) throw new Error(`no name for "${id}": add it in src/figures/${file}`);
  return name;
}
