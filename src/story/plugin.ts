import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition, type MdxJsxFlowElement } from 'satteri';
import { checkText } from './check-text.ts';
import { anchorHeadings } from './page-headings.ts';
import { anchorText } from './permalinks/compile.ts';

const attribute = (name: string, value: string) => ({
  type: 'mdxJsxAttribute' as const,
  name,
  value,
});

function valueOf(node: Readonly<MdxJsxFlowElement>, name: string): string {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return found && typeof found.value === 'string' ? found.value : '';
}

const isStep = (node: object): node is MdxJsxFlowElement => 'name' in node && node.name === 'Step';

/**
 * Checks a chapter before it is compiled, in `dev` and in `build`, and tells each Scrolly its
 * states (and the first Scrolly that it leads), each Step its figure, the first Ours that it is the
 * first: authors write nothing twice.
 */
export function chapterPlugin(): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'read-chapter',
    before(root, context) {
      if (!context.fileURL) return;
      const path = fileURLToPath(context.fileURL);
      checkText(path, 'form');
      checkText(path, 'names');
      if (context.sourceFormat !== 'mdx') {
        anchorHeadings(root, context, path);
        return;
      }
      anchorText(root, context, path);
    },
    mdxJsxTextElement(node, context) {
      if (node.name !== 'Ours' || context.data['ours']) return undefined;
      context.data['ours'] = 'met';
      return {
        ...node,
        attributes: [...node.attributes, attribute('first', 'yes')],
        children: [...node.children],
      };
    },
    mdxJsxFlowElement(node, context) {
      const add = (...more: ReturnType<typeof attribute>[]): MdxJsxFlowElement => ({
        ...node,
        attributes: [...node.attributes, ...more],
        children: [...node.children],
      });
      if (node.name === 'Scrolly') {
        const steps = node.children.filter(isStep);
        if (steps.length === 0) return undefined;
        const isLead = context.data['lead'] === undefined;
        context.data['lead'] ??= valueOf(node, 'figure');
        return add(
          ...(isLead ? [attribute('lead', 'yes')] : []),
          attribute('states', steps.map((step) => valueOf(step, 'state')).join(' ')),
        );
      }
      if (node.name === 'Step') {
        const parent = context.parent(node) as Readonly<MdxJsxFlowElement> | undefined;
        if (parent?.name !== 'Scrolly') return undefined;
        const step = add(attribute('figure', valueOf(parent, 'figure')));
        // The step is the anchor; its heading must not take the same id.
        const children = step.children.map((child) =>
          child.type === 'heading'
            ? { ...child, data: { hProperties: { id: `${valueOf(node, 'id')}-heading` } } }
            : child,
        );
        return { ...step, children };
      }
      return undefined;
    },
  });
}
