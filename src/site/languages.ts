import type { Edition } from '../editions/edition.ts';
import { editions } from '../editions/editions.ts';
import { loadChapters } from '../story/chapters.ts';

/** A page in another language. */
export interface OtherLanguage {
  readonly lang: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly path: string;
}

/** The path of a page of one edition in another; that one's cover, where it has no such chapter. */
async function pathIn(other: Edition, path: string, own: Edition): Promise<string> {
  const { cover, chapter } = other.routes;
  if (!path.startsWith(own.routes.cover)) return cover;
  const there = cover + path.slice(own.routes.cover.length);
  const [slug = ''] = there.split('/').slice(-2);
  if (there !== chapter(slug)) return there;
  const chapters = await loadChapters(other);
  return chapters.some((one) => one.path === there) ? there : cover;
}

/** The page at a path in every other language. */
export async function otherLanguages(path: string, own: Edition): Promise<OtherLanguage[]> {
  const others = editions.filter((one) => one !== own);
  return Promise.all(
    others.map(async (other) => ({
      lang: other.lang,
      name: other.name,
      path: await pathIn(other, path, own),
    })),
  );
}
