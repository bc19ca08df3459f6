import { mdxToMdast } from 'satteri';
import { part } from '../../../src/story/front-matter.ts';
import { pseudoText } from './pseudo-text.ts';

interface Node {
  readonly type: string;
  readonly position?: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
  readonly children?: readonly Node[];
}

const textsOf = (node: Node): readonly Node[] =>
  node.type === 'text' ? [node] : (node.children ?? []).flatMap(textsOf);

/** Twiddles would strike words out. */
const told = (text: string): string => {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return before + pseudoText(words).replaceAll('~', '·') + after;
};

/** At most so many characters, as the front matter allows. */
const MOST = { title: 60, standfirst: 320, description: 160 } as const;

function heading(line: string): string {
  const [, name = '', words = ''] = /^(title|standfirst|description): (.+)$/.exec(line) ?? [];
  // The cover is called as the site is.
  if (!(name in MOST) || !words.includes(' ')) return line;
  const most = MOST[name as keyof typeof MOST];
  const said = pseudoText(words.replace(/^(['"])(.*)\1$/, '$2').slice(0, most - 2));
  const fits = said.length <= most ? said : `${said.replace(/~*⟧$/, '')}⟧`;
  return `${name}: ${JSON.stringify(fits)}`;
}

/** A chapter or a page in pseudo-language: its text and what its head says; components and ids stay. */
export function pseudoStory(source: string): string {
  const { front, body } = part(source);
  let said = body;
  for (const { position } of textsOf(mdxToMdast(body) as Node).toReversed()) {
    if (!position) continue;
    const { start, end } = position;
    said =
      said.slice(0, start.offset) +
      told(said.slice(start.offset, end.offset)) +
      said.slice(end.offset);
  }
  return front.split('\n').map(heading).join('\n') + said;
}
