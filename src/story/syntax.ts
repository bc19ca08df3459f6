/** A node of a chapter's syntax tree, as the parser and its plugins give it. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly depth?: number;
  readonly value?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}
