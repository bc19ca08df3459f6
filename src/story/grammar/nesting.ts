import { textOf, type Node } from '../syntax.ts';
import { around, isBlank, type Rule, type Standing } from './rule.ts';

/** Components that hold words. */
const WORDED = ['Claim', 'Ours', 'Term'];
/** Components that are written `<… />`: what they show comes from the data. */
const CLOSED = ['Figure', 'Judge', 'Quote', 'Value'];
/** Components that stand by themselves in a chapter, in no other. */
const TOP = ['Scrolly', 'Figure'];

const isSpace = (node: Node): boolean => node.type === 'text' && isBlank(node.value ?? '');
const shows = (node: Node): boolean => node.name === 'Value' || (node.children ?? []).some(shows);

const empty: Rule = (node) => {
  const { name, children = [] } = node;
  if (!name) return undefined;
  if (WORDED.includes(name) && isBlank(textOf(node)) && !shows(node))
    return { found: `a <${name}> without words`, expected: `<${name}>words</${name}>` };
  if (CLOSED.includes(name) && children.length > 0)
    return {
      found: `words inside <${name}>: “${textOf(node).trim().slice(0, 40)}”`,
      expected: `<${name} … />, whose words come from the data`,
    };
  if (name === 'Scrolly' && !children.some((child) => child.name === 'Step'))
    return { found: 'a <Scrolly> without a step', expected: '<Step id="…" state="…"> in it' };
  if (name === 'Step' && children.every(({ type }) => type === 'heading'))
    return { found: 'a <Step> without words', expected: 'a paragraph under its headline' };
  return undefined;
};

const whole: Rule = ({ name, children = [] }) =>
  name && WORDED.includes(name) && children.some(({ type }) => type === 'paragraph')
    ? {
        found: `a <${name}> around a whole paragraph`,
        expected: `<${name}> inside a sentence or around it, on its line`,
      }
    : undefined;

const nested: Rule = ({ name }, standing) => {
  if (!name) return undefined;
  const outer = around(standing);
  if (outer.includes(name))
    return { found: `a <${name}> in a <${name}>`, expected: `the first </${name}> before it` };
  if (name === 'Claim' && outer.includes('Term'))
    return { found: 'a <Claim> in a <Term>', expected: 'the term in the claim' };
  if (TOP.includes(name) && outer.length > 0)
    return { found: `a <${name}> in a <${outer.at(-1) ?? ''}>`, expected: `<${name}> by itself` };
  if (name === 'Step' && outer.at(-1) !== 'Scrolly')
    return { found: 'a <Step> on its own', expected: 'a <Step> inside <Scrolly figure="…">' };
  return undefined;
};

const between: Rule = (node, { inside }: Standing) => {
  if (inside.at(-1)?.name !== 'Scrolly' || node.name === 'Step' || isSpace(node)) return undefined;
  // What is computed is told of by its own rule.
  if (node.type.endsWith('Expression') || node.name === 'Scrolly') return undefined;
  return {
    found: `“${textOf(node).trim().slice(0, 40)}” between steps`,
    expected: 'words inside a <Step>, or before and after the <Scrolly>',
  };
};

export const nesting: readonly Rule[] = [empty, whole, nested, between];
