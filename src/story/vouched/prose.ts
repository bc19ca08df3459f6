import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Node } from '../syntax.ts';

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
const FRONT = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---[^\S\n]*(?:\r?\n|$)/;

function attributeOf(node: Node, wanted: string): string {
  const found = node.attributes?.find(({ name }) => name === wanted);
  return typeof found?.value === 'string' ? found.value : '';
}

function runsOf(node: Node, by: By): Run[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value ?? '', by }];
  if (node.name === 'Value')
    return [{ text: `[${attributeOf(node, 'id')}]`, by: by === 'mark' ? by : 'value' }];
  const own = node.name && MARKS.has(node.name) ? 'mark' : by;
  return (node.children ?? []).flatMap((child) => runsOf(child, own));
}

function frontOf(source: string, kind: 'standfirst' | 'description'): Passage[] {
  const lines = (FRONT.exec(source)?.[0] ?? '').split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${kind}:`));
  const text = lines[at]
    ?.slice(kind.length + 1)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  return text ? [{ kind, line: at + 1, runs: [{ text, by: 'nobody' }] }] : [];
}

/** What a reader reads of a chapter or a page, in order. Throws what the MDX parser throws. */
export function readProse(source: string, format: 'md' | 'mdx'): Passage[] {
  const front = FRONT.exec(source)?.[0] ?? '';
  const skipped = front.split('\n').length - 1;
  const body = source.slice(front.length);
  const passages: Passage[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const line = (node.position?.start.line ?? 0) + skipped;
      passages.push({ kind: node.type, line, runs: runsOf(node, 'nobody') });
    } else node.children?.forEach(visit);
  };
  visit((format === 'mdx' ? mdxToMdast(body) : markdownToMdast(body)) as Node);
  return [...frontOf(source, 'standfirst'), ...frontOf(source, 'description'), ...passages];
}
