import type { Edition } from '../../editions/edition.ts';
import { loadChapters, type Chapter } from '../../story/chapters.ts';

/** Chapters of an edition in which a figure appears, in order. */
export async function chaptersOf(figure: string, edition: Edition): Promise<readonly Chapter[]> {
  const chapters = await loadChapters(edition);
  return chapters.filter(({ outline }) =>
    outline.uses.some(
      ({ name, props }) =>
        (name === 'Scrolly' && props['figure'] === figure) ||
        (name === 'Figure' && props['id'] === figure),
    ),
  );
}
