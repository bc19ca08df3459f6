import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError, type Slip } from './author-error.ts';
import { contentFolder } from './files.ts';
import type { Tables } from './table-access.ts';

/** The numbers of the story's chapters, by the names of their files: 3 of `3-the-lattice.mdx`. */
function chapterNumbers(root?: string | URL): readonly number[] {
  const story = join(contentFolder(root), 'story');
  const editions = existsSync(story) ? readdirSync(story, { withFileTypes: true }) : [];
  const folders = editions.filter((entry) => entry.isDirectory());
  const numbers = folders.flatMap(({ name }) =>
    readdirSync(join(story, name)).flatMap((file) => /^\d+(?=-.*\.mdx$)/.exec(file)?.[0] ?? []),
  );
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b);
}

/** Throws an AuthorError that tells every claim of a chapter that the story does not have. */
export function stopAtLostChapters(tables: Tables, root?: string | URL): void {
  const numbers = chapterNumbers(root);
  const [first, ...more] = tables.table('ledger/story_claims').flatMap(({ id, chapter }): Slip[] =>
    numbers.includes(chapter)
      ? []
      : [
          {
            file: 'content/ledger/story_claims.csv',
            row: id,
            column: 'chapter',
            found: String(chapter),
            expected: `the number of a chapter: ${numbers.join(', ')}`,
          },
        ],
  );
  if (first) throw new AuthorError(first, ...more);
}
