import { getEntry, type CollectionEntry } from 'astro:content';
import { AuthorError } from '../data/author-error.ts';
import type { Edition } from '../editions/edition.ts';

/** What each page of a story that is no chapter is written for. */
const FOR = {
  'cover.mdx': 'the page that opens the site',
  'about.md': 'the page that says how the story was made',
};

/** The cover, or the page about the story, in a language. Throws where it is not written. */
export async function loadPage(
  file: keyof typeof FOR,
  { lang }: Edition,
): Promise<CollectionEntry<'pages'>> {
  const entry = await getEntry('pages', `${lang}/${file.replace(/\.\w+$/, '')}`);
  if (entry) return entry;
  throw new AuthorError({
    file: `content/story/${lang}/${file}`,
    found: 'no such file',
    expected: FOR[file],
  });
}
