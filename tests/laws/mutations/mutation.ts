/** The kinds of slips, in the order of the report. */
export const KINDS = [
  'descriptors',
  'text',
  'dates',
  'values',
  'rows',
  'ledger',
  'permalinks',
  'site',
  'story',
] as const;
export type Kind = (typeof KINDS)[number];

/** A file as a slip has left it, and the place that an author must be led to. */
export interface Edit {
  /** From the top of the repository: `content/data/network/ties.csv`. */
  readonly file: string;
  /** None: the file is deleted. */
  readonly bytes: Uint8Array | string | undefined;
  /** Where the slip is; a part is left out where any will do. `file` where it is told in another. */
  readonly at: {
    readonly file?: string;
    readonly line?: number;
    readonly row?: string;
    readonly column?: string;
  };
}

/** One slip in one file, and what must come of it. */
export interface Mutation {
  readonly kind: Kind;
  readonly what: string;
  readonly edit: () => Edit;
  /** Why it is let in, where it is. */
  readonly accepted?: string;
}

type Line = readonly [what: string, edit: () => Edit];

/** Slips that must stop a build. */
export const stopped = (kind: Kind, lines: readonly Line[]): Mutation[] =>
  lines.map(([what, edit]) => ({ kind, what, edit }));

/** Changes that are none of a build’s business, each with the reason. */
export const accepted = (
  kind: Kind,
  lines: readonly (readonly [...Line, why: string])[],
): Mutation[] => lines.map(([what, edit, why]) => ({ kind, what, edit, accepted: why }));
