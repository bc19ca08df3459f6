import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What runs in a reader's browser. */
const scripts = globSync([
  'src/story/reader/*.ts',
  'src/story/form/watch.ts',
  'src/view/{address,card,held,inspect,inspectable,numbers,reach,stage,wide}.ts',
  'src/site/figures/{embed-choice,switch}.ts',
  'src/publish/embed/child.ts',
  'src/site/search/{asked,excerpt,found,results,search}.ts',
]);

/** A capital and small letters, words in a row, or a word between two values. */
const SENTENCE =
  /(?:^|[>"])\p{Lu}\p{Ll}{2,}(?:\s|$|[<":.])|(?<![-\p{L}])\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,}|^:? \p{Ll}{2,} $/u;
/** Names of keys and of tags. */
const NAMES = /^(?:Escape|Tab|Enter)$/;

/** The texts between quotation marks in a script, templates in their pieces. */
function literals(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text);
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.ts', text, ts.ScriptTarget.Latest));
  return found;
}

const sentences = (text: string): string[] =>
  literals(text).filter((one) => SENTENCE.test(one) && !NAMES.test(one));

test('a script of a page has no words of its own: an edition hands them over', () => {
  expect(scripts.length).toBeGreaterThan(20);
  const own = scripts.flatMap((file) =>
    sentences(readFileSync(file, 'utf8')).map((one) => `${file}: ${one}`),
  );
  expect(own).toEqual([]);
});

test('one that had some would be found', () => {
  const words = [
    "button.setAttribute('aria-label', 'Close');",
    'where.textContent = `${at} of ${count}`;',
    "say('Fetching the rows …');",
    'menu.innerHTML = `<button value="link">Copy link</button>`;',
  ];
  expect(words.filter((line) => sentences(line).length === 0)).toEqual([]);
});
