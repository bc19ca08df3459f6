import type { Slip } from '../../data/author-error.ts';
import type { Parsed } from '../parse.ts';
import type { Node } from '../syntax.ts';
import { noCode } from './code.ts';
import { headings } from './headings.ts';
import { linked } from './links.ts';
import { nesting } from './nesting.ts';
import type { Rule, Standing } from './rule.ts';
import { wording } from './wording.ts';

const RULES: readonly Rule[] = [noCode, ...headings, ...linked, ...nesting, wording];

/** What in a file is not written as a story is, whatever names it uses. */
export function grammarSlips(file: string, { root, skipped }: Parsed): Slip[] {
  const slips: Slip[] = [];
  const visit = (node: Node, standing: Standing): void => {
    const line = (node.position?.start.line ?? 1) + skipped;
    const faults = RULES.flatMap((rule) => rule(node, standing) ?? []);
    slips.push(...faults.map((fault) => ({ file, line, ...fault })));
    const inside = [...standing.inside, node];
    (node.children ?? []).forEach((child, i, all) => {
      visit(child, { inside, earlier: all.slice(0, i) });
    });
  };
  (root.children ?? []).forEach((node, i, all) => {
    visit(node, { inside: [], earlier: all.slice(0, i) });
  });
  if (!(root.children ?? []).some(({ type }) => type !== 'heading'))
    slips.push({
      file,
      line: skipped + 1,
      found: 'no words',
      expected: 'a text under the front matter',
    });
  return slips;
}
