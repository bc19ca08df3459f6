import { nearest } from '../../data/nearest.ts';
import { textOf, type Node } from '../syntax.ts';
import { isBlank, type Fault, type Rule } from './rule.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SCHEMES = ['https', 'http', 'mailto'];
/** Links and notes whose end is written nowhere stay in the text as they were typed. */
const NOWHERE = /\[\^[^\]\s]+\]|\[[^\]]+\]\[[^\]]*\]|\[[^\]]+\]\([^)]*$/;

function leads(url: string): Fault | undefined {
  const expected = 'an address: https://…, mailto:…, ../ledger/ or #anchor';
  if (isBlank(url)) return { found: 'a link to nowhere', expected };
  if (/[\s"<>\\]|^\/\//.test(url)) return { found: `a link to "${url}"`, expected };
  const scheme = SCHEME.exec(url)?.[1];
  if (scheme !== undefined && !SCHEMES.includes(scheme.toLowerCase())) {
    const alike = nearest(scheme, SCHEMES);
    return { found: `a link to "${url}"`, expected, ...(alike ? { nearest: `${alike}:` } : {}) };
  }
  if (scheme?.startsWith('http') && !URL.canParse(url))
    return { found: `a link to "${url}"`, expected };
  return undefined;
}

/** Link texts are read out alone, so they need words. */
const links: Rule = (node) => {
  if (node.type !== 'link') return undefined;
  if (isBlank(textOf(node)))
    return { found: `a link without words to "${node.url ?? ''}"`, expected: '[words](address)' };
  return leads(node.url ?? '');
};

const pictures: Rule = ({ type, alt, url = '' }) => {
  if (type !== 'image') return undefined;
  if (SCHEME.test(url) || url.startsWith('//'))
    return { found: `a picture from "${url}"`, expected: 'a picture of this site, or a <Figure>' };
  if (isBlank(alt ?? '') || isBlank(url))
    return { found: `a picture without words: ![](${url})`, expected: '![what it shows](file)' };
  return undefined;
};

const nowhere: Rule = ({ type, value = '' }: Node) => {
  const found = type === 'text' ? NOWHERE.exec(value)?.[0] : undefined;
  if (found === undefined) return undefined;
  return { found, expected: 'a link or a note whose end is in the file: [words](address)' };
};

const notes: Rule = ({ type }) =>
  type.startsWith('footnote')
    ? { found: 'a footnote', expected: 'a <Claim id="…">, whose evidence stands at the end' }
    : undefined;

export const linked: readonly Rule[] = [links, pictures, nowhere, notes];
