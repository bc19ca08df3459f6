import type { MdastContent, MdastTarget, MdastVisitorContext } from 'satteri';
import type { Entry } from './entry.ts';
import type { Redirects } from './redirects.ts';
import type { Node } from '../syntax.ts';
import type { Found } from './places.ts';

const attribute = (name: string, value: string) => ({
  type: 'mdxJsxAttribute' as const,
  name,
  value,
});

/** Empty elements with the old ids of a place: links to them arrive there. */
const aliasElements = (ids: readonly string[], type: 'mdxJsxTextElement' | 'mdxJsxFlowElement') =>
  ids.map((id) => ({
    type,
    name: type === 'mdxJsxTextElement' ? 'span' : 'div',
    attributes: [attribute('id', id)],
    children: [],
  })) as unknown as MdastContent[];

/** The id of a table with those that stood in its place before: `t-x4vz+t-9k2b`. */
const joined = (ids: readonly string[]): string => ids.join('+');

/**
 * Writes the anchors into a chapter's tree: ids where the text alone has none, and the old ids that
 * lead to a place of this chapter. `entries` are those of `found`, undefined where there is no id.
 */
export function setAnchors(
  root: object,
  context: MdastVisitorContext,
  found: readonly Found[],
  entries: readonly (Entry | undefined)[],
  { aliases }: Pick<Redirects, 'aliases'>,
): void {
  const attributes = new Map<Node, { name: string; value: string }[]>();
  const give = (node: Node, name: string, value: string): void => {
    const own = attributes.get(node) ?? [];
    const same = own.find((one) => one.name === name);
    if (same) same.value += ` ${value}`;
    else own.push({ name, value });
    attributes.set(node, own);
  };
  const prepend = (node: Node, ids: readonly string[]): void => {
    if (ids.length > 0)
      context.prependChild(node as MdastTarget, aliasElements(ids, 'mdxJsxTextElement'));
  };

  found.forEach(({ node, place }, i) => {
    const id = entries[i]?.id;
    if (id === undefined) return;
    const old = aliases.get(id) ?? [];
    switch (place.kind) {
      case 'section':
      case 'paragraph':
        context.setProperty(node as MdastTarget, 'data', { hProperties: { id } });
        prepend(node, old);
        break;
      case 'step':
        prepend(node.children?.find(({ type }) => type === 'heading') ?? node, old);
        break;
      case 'claim':
        give(node, 'anchor', joined([id, ...old]));
        break;
      case 'figure':
        if (old.length > 0) give(node, 'aliases', joined(old));
        break;
      case 'table':
        give(node, 'tables', joined([id, ...old]));
        break;
      case 'chapter':
        break;
    }
  });
  const top = aliases.get('') ?? [];
  if (top.length > 0)
    context.prependChild(root as MdastTarget, aliasElements(top, 'mdxJsxFlowElement'));
  for (const [node, more] of attributes) {
    const all = [
      ...(node.attributes ?? []),
      ...more.map(({ name, value }) => attribute(name, value)),
    ];
    context.replaceNode(
      node as MdastTarget,
      { ...node, attributes: all, children: [...(node.children ?? [])] } as MdastContent,
    );
  }
}
