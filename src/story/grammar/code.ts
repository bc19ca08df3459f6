import type { Node } from '../syntax.ts';
import type { Rule } from './rule.ts';

const EXPRESSIONS = ['mdxFlowExpression', 'mdxTextExpression'];
const COMMENT = /^\s*\/\*[\s\S]*\*\/\s*$/;
const expected = 'words, and components whose props are words in quotation marks';

const computed = ({ attributes = [] }: Node): string | undefined => {
  const found = attributes.find(
    ({ type, value }) =>
      type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null),
  );
  if (!found) return undefined;
  return found.name ? `${found.name}={…}` : '{…}';
};

/** A story says, and computes nothing: no expression, no module, no markup of the page. */
export const noCode: Rule = ({ type, value = '', name, ...node }) => {
  if (EXPRESSIONS.includes(type) && !COMMENT.test(value))
    return { found: `{${value}}`, expected, hint: 'a { that is to be read is written \\{' };
  if (type === 'mdxjsEsm')
    return {
      found: value.split('\n')[0] ?? '',
      expected,
      hint: 'the components are there unasked',
    };
  if (type === 'html' && !/^<!--[\s\S]*-->$/.test(value))
    return { found: value.split('\n')[0] ?? '', expected: 'Markdown, without tags of a page' };
  const prop = computed({ type, ...node });
  if (prop === undefined) return undefined;
  return {
    found: `<${name ?? ''} ${prop}>`,
    expected,
    hint: `write ${prop.split('=')[0] ?? ''}="…"`,
  };
};
