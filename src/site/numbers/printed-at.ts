import type { Edition } from '../../editions/edition.ts';
import { loadChapters } from '../../story/chapters.ts';
import { loadPage } from '../../story/page.ts';
import { type Outline, readOutline } from '../../story/outline.ts';
import type { Prepared } from '../../view/prepared.ts';

/** Where a number is printed. */
export interface PrintedAt {
  readonly words: string;
  readonly path: string;
}

interface Told {
  readonly name: string;
  readonly path: string;
  readonly outline: Outline;
}

/** The cover and the chapters. */
async function story(edition: Edition): Promise<Told[]> {
  const { routes, words } = edition;
  const { body = '' } = await loadPage('cover.mdx', edition);
  const chapters = await loadChapters(edition);
  return [
    { name: words.printedAt.cover, path: routes.cover, outline: readOutline(body) },
    ...chapters.map(({ entry, path, outline }) => ({
      name: words.printedAt.chapter(entry.data.number),
      path,
      outline,
    })),
  ];
}

/** The places of the story and the headlines of the figure in which a number stands, each once. */
export async function printedAt(
  { figure, views, words }: Prepared,
  id: string,
  edition: Edition,
): Promise<PrintedAt[]> {
  const { step: inStep, headline } = edition.words.printedAt;
  const inStory = (await story(edition)).flatMap(({ name: told, path, outline }) =>
    outline.uses
      .filter(
        ({ name, props }) => name === 'Value' && props['of'] === figure.id && props['id'] === id,
      )
      .map(({ step }): PrintedAt => {
        const title = outline.steps.find(({ id }) => id === step)?.title;
        return title === undefined
          ? { words: told, path }
          : { words: inStep(told, title), path: `${path}#${step ?? ''}` };
      }),
  );
  const inHeadlines = views
    .filter((view) =>
      words(view).pieces.some((piece) => typeof piece === 'object' && piece.id === id),
    )
    .map((view): PrintedAt => ({
      words: headline(words(view).name),
      path: `${edition.routes.figure(figure.id)}#${view}`,
    }));
  const all = [...inStory, ...inHeadlines];
  return [...new Map(all.map((place) => [place.path, place])).values()];
}
