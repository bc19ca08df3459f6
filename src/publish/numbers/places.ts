import type { Edition } from '../../editions/edition.ts';
import { loadChapters } from '../../story/chapters.ts';
import type { Prepared } from '../../story/prepared.ts';

/** Where a number is printed. */
export interface PrintedAt {
  readonly words: string;
  readonly path: string;
}

/** The places of the story and the headlines of the figure in which a number stands, each once. */
export async function printedAt({ figure, views, words }: Prepared, id: string, edition: Edition) {
  const chapters = await loadChapters(edition.lang);
  const inStory = chapters.flatMap(({ entry, path, outline }) =>
    outline.uses
      .filter(
        ({ name, props }) => name === 'Value' && props['of'] === figure.id && props['id'] === id,
      )
      .map(({ step }): PrintedAt => {
        const title = outline.steps.find(({ props }) => props['id'] === step)?.title;
        const chapter = `chapter ${entry.data.number}`;
        return title === undefined
          ? { words: chapter, path }
          : { words: `${chapter}, “${title}”`, path: `${path}#${step ?? ''}` };
      }),
  );
  const inHeadlines = views
    .filter((view) =>
      words(view).pieces.some((piece) => typeof piece === 'object' && piece.id === id),
    )
    .map((view): PrintedAt => ({
      words: `the headline of the view “${words(view).name}”`,
      path: `${edition.routes.figure(figure.id)}#${view}`,
    }));
  const all = [...inStory, ...inHeadlines];
  return [...new Map(all.map((place) => [place.path, place])).values()];
}
