import { markdownToMdast, mdxToMdast } from 'satteri';
import { fieldOf, part } from '../front-matter.ts';
import { attributeOf, type Node } from '../syntax.ts';

/** Who answers for a run of prose: nobody, a number’s rows, or a claim, a quotation or our name. */
export type By = 'nobody' | 'value' | 'mark';

export interface Run {
  readonly text: string;
  readonly by: By;
}

/** A paragraph, a heading, or a line of the front matter that readers see. */
export interface Passage {
  readonly kind: 'paragraph' | 'heading' | 'standfirst' | 'description';
  /** Counts from 1 in the file. */
  readonly line: number;
  readonly runs: readonly Run[];
}

const MARKS = new Set(['Claim', 'Ours']);

function runsOf(node: Node, by: By): Run[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value ?? '', by }];
  if (node.name === 'Value')
    return [{ text: `[${attributeOf(node, 'id')}]`, by: by === 'mark' ? by : 'value' }];
  const own = node.name && MARKS.has(node.name) ? 'mark' : by;
  return (node.children ?? []).flatMap((child) => runsOf(child, own));
}

function frontOf(front: string, kind: 'standfirst' | 'description'): Passage[] {
  const { text, line } = fieldOf(front, kind) ?? { text: '', line: 0 };
  return text ? [{ kind, line, runs: [{ text, by: 'nobody' }] }] : [];
}

/** What a reader reads of a chapter or a page, in order. Throws what the MDX parser throws. */
export function readProse(source: string, format: 'md' | 'mdx'): Passage[] {
  const { front, body, skipped } = part(source);
  const passages: Passage[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const line = (node.position?.start.line ?? 0) + skipped;
      passages.push({ kind: node.type, line, runs: runsOf(node, 'nobody') });
    } else node.children?.forEach(visit);
  };
  visit((format === 'mdx' ? mdxToMdast(body) : markdownToMdast(body)) as Node);
  return [...frontOf(front, 'standfirst'), ...frontOf(front, 'description'), ...passages];
}
