import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError, type Slip } from '../data/author-error.ts';
import { loadTables } from '../data/tables.ts';
import { editions, original } from '../editions/editions.ts';
import { checkText } from './check-text.ts';
import { fieldOf, part } from './front-matter.ts';
import { checkSlugs } from './permalinks/slugs.ts';
import { isChapter, readTexts } from './permalinks/texts.ts';
import { readPages } from './vouched/page.ts';
import { slipsIn } from './vouched/reasons.ts';

const PAGES: readonly string[] = ['about.md', 'cover.mdx'];

/** Files that nobody would read, and what they may have been meant to be. */
const unread = (folder: string, names: readonly string[]): Slip[] =>
  names
    .filter((name) => !name.startsWith('.') && !isChapter(name) && !PAGES.includes(name))
    .map((name) => ({
      file: join(folder, name),
      line: 1,
      found: 'a file that no page is made of',
      expected: `<number>-<slug>.mdx, ${PAGES.join(' or ')}`,
      hint: 'a draft waits outside this folder',
    }));

/** Chapters with a number that another has. */
function numbersTwice(folder: string, names: readonly string[]): Slip[] {
  const first = new Map<string, string>();
  return names.filter(isChapter).flatMap((name): Slip[] => {
    const { text = '', line } =
      fieldOf(part(readFileSync(join(folder, name), 'utf8')).front, 'number') ?? {};
    const before = first.get(text);
    if (text === '' || line === undefined) return [];
    if (before === undefined) first.set(text, name);
    return before === undefined
      ? []
      : [
          {
            file: join(folder, name),
            line,
            column: 'number',
            found: `number ${text}, which ${before} has`,
            expected: 'a number of its own for every chapter',
          },
        ];
  });
}

const slipsOf = (check: () => void): readonly Slip[] => {
  try {
    check();
  } catch (error) {
    if (error instanceof AuthorError) return error.slips;
    throw error;
  }
  return [];
};

function folderSlips(folder: string): Slip[] {
  const names = readdirSync(folder);
  const apart = [
    ...unread(folder, names),
    ...numbersTwice(folder, names),
    ...slipsOf(() => {
      checkSlugs(readTexts(folder), folder);
    }),
  ];
  const texts = names.filter((name) => isChapter(name) || PAGES.includes(name));
  // Chapters ask each other for their anchors, so that all must be readable before one is checked by name.
  const read = texts.flatMap((name) =>
    slipsOf(() => {
      checkText(join(folder, name), 'form');
    }),
  );
  if (apart.length + read.length > 0) return [...apart, ...read];
  return texts.flatMap((name) =>
    slipsOf(() => {
      checkText(join(folder, name), 'names');
    }),
  );
}

/** Sentences of the base edition that nobody answers for, where a story keeps account of them. */
function unmarked(): Slip[] {
  const tables = loadTables();
  if (!tables.names.includes('ledger/unmarked')) return [];
  return slipsIn(readPages(`content/story/${original.lang}`), tables.table('ledger/unmarked'));
}

/**
 * Reads every file of the story, in every edition, before anything is made of it. Throws one AuthorError that tells
 * all slips: files that are not read, front matter, form, names, and sentences without a mark.
 */
export function checkStory(): void {
  const inFolders = editions.flatMap(({ lang }) => folderSlips(`content/story/${lang}`));
  const [first, ...more] = inFolders.length > 0 ? inFolders : unmarked();
  if (first) throw new AuthorError(first, ...more);
}
