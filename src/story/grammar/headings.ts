import { textOf, type Node } from '../syntax.ts';
import { around, isBlank, type Rule } from './rule.ts';

const GLUED = /^(#{1,6})[^#\s]/;
const isHeading = ({ type }: Node): boolean => type === 'heading';
const marks = (depth: number): string => '#'.repeat(depth);

/** A paragraph that was to be a heading. */
const glued: Rule = (node) => {
  if (node.type !== 'paragraph') return undefined;
  const [found, signs = ''] = GLUED.exec(textOf(node)) ?? [];
  if (found === undefined) return undefined;
  return { found: `“${textOf(node).slice(0, 40)}”`, expected: `a space after ${signs}` };
};

/** The title is the front matter’s, ## begins a section, ### is the headline of a step. */
const depths: Rule = (node, standing) => {
  if (!isHeading(node)) return undefined;
  const found = `${marks(node.depth ?? 1)} ${textOf(node)}`.trim();
  if (isBlank(textOf(node))) return { found, expected: 'words in a heading' };
  const isStep = around(standing).at(-1) === 'Step';
  const isUnder = standing.earlier.some(isHeading);
  const wanted = isStep ? 3 : 2;
  if (node.depth !== wanted && (isStep || node.depth !== 3 || !isUnder))
    return {
      found,
      expected: isStep ? '### for the headline of a step' : '## for a section, ### under one',
      hint: `write ${marks(wanted)} ${textOf(node)}`,
    };
  if (isStep && standing.earlier.length > 0)
    return { found, expected: 'one headline in a step, first thing in it' };
  return undefined;
};

export const headings: readonly Rule[] = [glued, depths];
