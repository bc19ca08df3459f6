import { mdxToMdast } from 'satteri';
import { part } from './front-matter.ts';
import { textOf, type Node } from './syntax.ts';

/** A component as an author wrote it. `line` counts from 1 in the whole file, front matter included. */
export interface Use {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  readonly line: number;
  /** Set where it is no part of a paragraph: it stands alone, or among others with no word between them. */
  readonly alone?: true;
  /** Id of the step around it. */
  readonly step?: string;
}

/** A prop that every use of the component has, as `check.ts` sees to. Throws where it is missing. */
function propOf({ name, props, line }: Use, prop: string): string {
  const value = props[prop];
  if (!value) throw new Error(`<${name}> on line ${line} has no ${prop}`);
  return value;
}

/** Ids of all uses of a component, in reading order. */
export const idsOf = ({ uses }: Pick<Outline, 'uses'>, name: string): string[] =>
  uses.filter((use) => use.name === name).map((use) => propOf(use, 'id'));

/** A piece of prose: words, or the number of a figure that stands between them. */
export type Piece = string | { readonly of: string; readonly id: string };

/** A beat of text tied to one state of one figure. Without any of the three it is none, as `check.ts` says. */
export interface StepUse extends Use {
  readonly id: string;
  /** Figure of the Scrolly around it. */
  readonly figure: string;
  readonly state: string;
  /** Text of its heading; empty where it has none. */
  readonly title: string;
  /** Its first paragraph, if it begins with one. */
  readonly opening: readonly Piece[];
}

/** What a chapter is made of, in reading order. */
export interface Outline {
  readonly uses: readonly Use[];
  readonly steps: readonly StepUse[];
  /** Second-level headings with their text, their line and the paragraph below. */
  readonly sections: readonly {
    readonly title: string;
    readonly line: number;
    readonly opening: readonly Piece[];
  }[];
  /** What a reader reads, components' contents included, without the numbers of figures. */
  readonly prose: string;
}

function propsOf(node: Node): Record<string, string> {
  const props: Record<string, string> = {};
  for (const { name, value } of node.attributes ?? []) {
    if (name) props[name] = typeof value === 'string' ? value : '';
  }
  return props;
}

function piecesOf(node: Node): Piece[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value ?? ''];
  const { of = '', id = '' } = propsOf(node);
  return node.name === 'Value' ? [{ of, id }] : (node.children ?? []).flatMap(piecesOf);
}

/** The pieces of what follows a heading among its siblings, where that is a paragraph. */
function openingAfter(heading: Node, siblings: readonly Node[]): Piece[] {
  const next = siblings[siblings.indexOf(heading) + 1];
  return next?.type === 'paragraph' ? piecesOf(next) : [];
}

const headingOf = (node: Node): Node | undefined =>
  (node.children ?? []).find((child) => child.type === 'heading');

/** The figure and the step that a node stands in. */
interface Around {
  readonly figure?: string | undefined;
  readonly step?: string | undefined;
}

const standsAlone = ({ type, children = [] }: Node): boolean =>
  type === 'mdxJsxFlowElement' && !children.some((child) => child.type === 'paragraph');

type Named<T> = { readonly [K in keyof T]: T[K] | undefined };

function stepOf(
  node: Node,
  { id, state, figure, ...use }: Use & Named<Pick<StepUse, 'id' | 'state' | 'figure'>>,
): StepUse[] {
  if (!id || !state || !figure) return [];
  const heading = headingOf(node);
  const title = heading ? textOf(heading).trim() : '';
  const opening = heading ? openingAfter(heading, node.children ?? []) : [];
  return [{ ...use, id, state, figure, title, opening }];
}

/** Reads an MDX chapter's components, steps, sections and word count. Throws what the MDX parser throws. */
export function readOutline(source: string): Outline {
  const { body, skipped } = part(source);
  const uses: Use[] = [];
  const steps: StepUse[] = [];
  const sections: { title: string; line: number; opening: Piece[] }[] = [];

  const visit = (node: Node, around: Around, siblings: readonly Node[]): void => {
    const line = (node.position?.start.line ?? 0) + skipped;
    let inside = around;
    if (node.name && (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')) {
      const alone = standsAlone(node) ? { alone: true as const } : {};
      const within = around.step === undefined ? {} : { step: around.step };
      const use: Use = { name: node.name, props: propsOf(node), line, ...alone, ...within };
      const { id, state, figure } = use.props;
      uses.push(use);
      if (node.name === 'Scrolly') inside = { figure };
      if (node.name === 'Step') {
        inside = { ...around, step: id };
        steps.push(...stepOf(node, { ...use, id, state, figure: around.figure }));
      }
    }
    if (node.type === 'heading' && node.depth === 2)
      sections.push({ title: textOf(node).trim(), line, opening: openingAfter(node, siblings) });
    node.children?.forEach((child) => {
      visit(child, inside, node.children ?? []);
    });
  };

  const root = mdxToMdast(body) as Node;
  visit(root, {}, []);
  return { uses, steps, sections, prose: textOf(root, ' ') };
}
