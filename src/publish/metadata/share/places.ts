import type { Edition } from '../../../editions/edition.ts';
import { original } from '../../../editions/editions.ts';
import type { Chapter } from '../../../story/chapters.ts';
import type { Piece } from '../../../story/outline.ts';
import { prepared } from '../../../view/prepared.ts';
import { chapterCard, linkTo, type CardLink } from '../../image/cards.ts';
import type { SharedAnchor } from './anchors.ts';
import { firstSentence, printedText } from './sentence.ts';

/** A step or a section of a chapter, as it is shared. */
export interface SharedPlace {
  /** Its id, one in the whole site. */
  readonly anchor: string;
  readonly title: string;
  /** What it says first, or what its picture says. */
  readonly sentence: string;
  readonly card: CardLink;
  readonly chapter: Chapter;
  /** Path of the place in the chapter. */
  readonly to: string;
}

const says = (opening: readonly Piece[], edition: Edition): string | undefined =>
  firstSentence(printedText(opening, edition), edition);

/** A step’s sentence and card: the picture of its state that the figure’s page offers, drawn once for both. */
function stepWords({ outline, edition }: Chapter, id: string) {
  const step = outline.steps.find((one) => one.id === id);
  if (!step) return undefined;
  const { state } = step;
  const { text, words } = prepared(step.figure, edition);
  const told = edition.words.metadata;
  const takeaway = told.finding(words(state).takeaway);
  return {
    title: step.title,
    sentence: says(step.opening, edition) ?? takeaway,
    card: {
      path: edition.routes.figureFile(step.figure, `${state}.png`),
      alt: told.picture(text.title, takeaway),
    },
  };
}

/** The pages to share of all anchors that lead to one of these chapters. */
export function sharedPlaces(
  anchors: readonly SharedAnchor[],
  chapters: readonly Chapter[],
): SharedPlace[] {
  return anchors.flatMap(({ anchor, chapter: slug, at, title }) => {
    const chapter = chapters.find(({ entry }) => entry.data.slug === slug);
    if (!chapter) return [];
    // The registry holds how a long heading begins.
    const begins = title.replace(/ …$/, '');
    const section = chapter.outline.sections.find((one) => one.title.startsWith(begins));
    const words = {
      // What is gone had a heading in the first language only.
      title: section?.title ?? (chapter.edition === original ? title : chapter.entry.data.title),
      sentence: says(section?.opening ?? [], chapter.edition) ?? chapter.entry.data.description,
      card: linkTo(chapterCard(chapter), chapter.edition),
      ...stepWords(chapter, at ?? ''),
    };
    return [{ anchor, chapter, to: at ? `${chapter.path}#${at}` : chapter.path, ...words }];
  });
}
