import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { AuthorError, type Slip } from '../data/author-error.ts';
import { checkOwnWords } from '../data/commentaries/own.ts';
import { editionIn } from '../editions/editions.ts';
import { chapterSlips } from './check.ts';
import { chapterFields, pageFields } from './front-fields.ts';
import { frontSlips } from './front-slips.ts';
import { grammarSlips } from './grammar/grammar.ts';
import { unseenSlips } from './grammar/wording.ts';
import { linkSlips } from './link-slips.ts';
import { namesFor } from './names.ts';
import { readOutline } from './outline.ts';
import { proseIn } from './own-words.ts';
import { parse } from './parse.ts';

/** A file by itself: its letters, its front matter, its form. */
function formSlips(file: string, source: string): Slip[] {
  const unseen = unseenSlips(file, source);
  if (unseen.length > 0) return unseen;
  const fields = /^\d/.test(basename(file)) ? chapterFields() : pageFields();
  const front = frontSlips(file, source, fields);
  return [...front, ...grammarSlips(file, parse(source, file))];
}

/** The names that a file uses of the catalogue, the ledger and the other chapters, and where it leads. */
function nameSlips(file: string, path: string, source: string): Slip[] {
  const { routes } = editionIn(basename(dirname(path)));
  const links = linkSlips(file, path, source, routes);
  if (!path.endsWith('.mdx')) return links;
  return [...chapterSlips(file, readOutline(source), namesFor(path)), ...links];
}

/**
 * Checks a chapter or a page at a path: its `form` by itself, or the `names` in it. Throws one AuthorError
 * that tells every slip, in the order of lines.
 */
export function checkText(path: string, what: 'form' | 'names'): void {
  const file = relative(process.cwd(), path);
  const source = readFileSync(path, 'utf8');
  const slips = what === 'form' ? formSlips(file, source) : nameSlips(file, path, source);
  const [first, ...more] = slips.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (first) throw new AuthorError(first, ...more);
  if (what === 'names') checkOwnWords([{ file, text: proseIn(source) }]);
}
