/** A node of a chapter's syntax tree, as the parser and its plugins give it. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly depth?: number;
  readonly value?: string;
  /** Of a link or a picture. */
  readonly url?: string;
  readonly alt?: string | null;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** The words of a node; after each paragraph and heading in it stands `end`. */
export function textOf(node: Node, end = ''): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  const inner = (node.children ?? []).map((child) => textOf(child, end)).join('');
  return node.type === 'paragraph' || node.type === 'heading' ? inner + end : inner;
}

/** A prop of a component as a text; empty where it has none. */
export function attributeOf(node: Node, wanted: string): string {
  const value = node.attributes?.find(({ name }) => name === wanted)?.value;
  return typeof value === 'string' ? value : '';
}
