import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { markdownToMdast, type MdastTarget, type MdastVisitorContext } from 'satteri';
import { part } from './front-matter.ts';
import { BASE } from './permalinks/cache.ts';
import { textOf, type Node } from './syntax.ts';

const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

const headingsIn = ({ children = [] }: Node): readonly Node[] =>
  children.filter(({ type }) => type === 'heading');

/**
 * Gives the headings of a page that is no chapter the same ids in every language, one by one, made from
 * their words in the base edition: links lead to them by name.
 */
export function anchorHeadings(root: object, context: MdastVisitorContext, path: string): void {
  const base = join(dirname(dirname(path)), BASE, basename(path));
  const named = headingsIn(markdownToMdast(part(readFileSync(base, 'utf8')).body) as Node);
  headingsIn(root as Node).forEach((heading, i) => {
    const words = textOf(named[i] ?? heading).trim();
    context.setProperty(heading as MdastTarget, 'data', { hProperties: { id: slugOf(words) } });
  });
}
