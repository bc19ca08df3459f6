import { join } from 'node:path';
import { AuthorError, type Slip } from '../../data/author-error.ts';
import { figures } from '../../figures/catalogue.ts';
import { fieldOf, part } from '../front-matter.ts';
import type { ChapterAnchors } from './story.ts';

/** Throws an AuthorError for each chapter whose slug another page has: cards and citations go by it. */
export function checkSlugs(
  chapters: readonly Pick<ChapterAnchors, 'file' | 'source' | 'slug'>[],
  folder: string,
): void {
  const taken = new Map(figures.map(({ id }) => [id, 'a figure']));
  const slips = chapters.flatMap(({ file, source, slug }): Slip[] => {
    const owner = taken.get(slug);
    taken.set(slug, file);
    if (owner === undefined) return [];
    const { line } = fieldOf(part(source).front, 'slug') ?? {};
    return [
      {
        file: join(folder, file),
        ...(line === undefined ? {} : { line }),
        found: `the slug "${slug}", which ${owner} has`,
        expected: 'a slug that no other page has',
        hint: 'write another; a chapter that was never published can be renamed freely',
      },
    ];
  });
  const [first, ...more] = slips;
  if (first) throw new AuthorError(first, ...more);
}
