import { markdownToMdast, mdxToMdast } from 'satteri';
import { AuthorError } from '../data/author-error.ts';
import { part } from './front-matter.ts';
import type { Node } from './syntax.ts';

/** A file of the story as the parser reads it. */
export interface Parsed {
  readonly root: Node;
  /** Lines before the body: what a node’s line lacks to be the file’s. */
  readonly skipped: number;
}

/** What the parser says: `15:1: Unexpected character (mdx-jsx:unexpected-character)`. */
const SAID = /^(?:(\d+):\d+: )?(.*?)(?: \(\S+:\S+\))?$/s;
/** Lines that the parser names inside its words. */
const NAMED = /\((\d+):\d+\)/g;

function tell(file: string, error: unknown, skipped: number): AuthorError {
  const [, line = '1', words = ''] = SAID.exec((error as Error).message) ?? [];
  return new AuthorError({
    file,
    line: Number(line) + skipped,
    found: words.replace(NAMED, (_, named: string) => `(line ${Number(named) + skipped})`),
    expected: 'Markdown, and components that are closed where they were opened',
    hint: 'a < or { that is to be read as itself is written \\< or \\{',
  });
}

/** Parses a chapter (`.mdx`) or a page (`.md`). Throws an AuthorError that leads to the line in the whole file. */
export function parse(source: string, file: string): Parsed {
  const { body, skipped } = part(source);
  const read = file.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
  try {
    return { root: read(body) as Node, skipped };
  } catch (error) {
    throw tell(file, error, skipped);
  }
}
