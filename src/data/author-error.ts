/** One slip in a file that an author writes, in the author's terms. */
export interface Slip {
  /** Path from the top of the repository: `content/data/network/ties.csv`. */
  readonly file: string;
  /** Line in the file, counted from 1. */
  readonly line?: number;
  /** The table row's key, where it has one: `T023`. */
  readonly row?: string;
  readonly column?: string;
  readonly found: string;
  readonly expected: string;
  /** What to write or do instead. */
  readonly hint?: string;
  /** The nearest valid name to a name that is unknown. */
  readonly nearest?: string;
}

function where(slip: Slip): string {
  const line = slip.line === undefined ? '' : `:${slip.line}`;
  const row = slip.row === undefined ? '' : `  row ${slip.row}`;
  const column = slip.column === undefined ? '' : `  column "${slip.column}"`;
  return `${slip.file}${line}${row}${column}`;
}

function tell(slip: Slip): string {
  const lines = [where(slip), `  found     ${slip.found}`, `  expected  ${slip.expected}`];
  if (slip.nearest !== undefined) lines.push(`  nearest   ${slip.nearest}`);
  if (slip.hint !== undefined) lines.push(`  hint      ${slip.hint}`);
  return lines.join('\n');
}

/** Stops the build with words for the author: where, what was found, what was expected. */
export class AuthorError extends Error implements Slip {
  override readonly name = 'AuthorError';
  readonly slips: readonly Slip[];
  readonly file: string;
  declare readonly line?: number;
  declare readonly row?: string;
  declare readonly column?: string;
  readonly found: string;
  readonly expected: string;
  declare readonly hint?: string;
  declare readonly nearest?: string;

  /** Takes one slip, or several that are told together; the fields are those of the first. */
  constructor(first: Slip, ...more: readonly Slip[]) {
    const slips = [first, ...more];
    const title = slips.length > 1 ? [`${slips.length} problems`] : [];
    super([...title, ...slips.map(tell)].join('\n'));
    this.slips = slips;
    this.file = first.file;
    this.found = first.found;
    this.expected = first.expected;
    if (first.line !== undefined) this.line = first.line;
    if (first.row !== undefined) this.row = first.row;
    if (first.column !== undefined) this.column = first.column;
    if (first.hint !== undefined) this.hint = first.hint;
    if (first.nearest !== undefined) this.nearest = first.nearest;
  }
}
