import { en } from '../../editions/en.ts';
import type { Chapter } from '../../story/chapters.ts';
import type { Piece } from '../../story/outline.ts';
import { prepared } from '../../story/prepared.ts';
import { figurePath } from '../embed/addresses.ts';
import { chapterCard, linkTo, type CardLink } from '../image/cards.ts';
import { firstSentence, printedText } from './sentence.ts';

/** A step or a section of a chapter, as it is shared. */
export interface SharedPlace {
  /** Its id in the chapter, one in the whole site. */
  readonly anchor: string;
  readonly title: string;
  /** What it says first, or what its picture says. */
  readonly sentence: string;
  readonly card: CardLink;
  readonly chapter: Chapter;
}

/** Path of the page that has a place’s card and leads on to it. */
export const sharePath = (anchor: string): string => `/en/s/${anchor}/`;

/** The card of a figure in a state: the picture that the figure’s page offers, drawn once for both. */
function stateCard(figure: string, state: string): CardLink {
  const { text } = prepared(figure, en);
  const alt = `${text.title}. ${text.states[state]?.takeaway ?? ''}`;
  return { path: `${figurePath(figure)}${state}.png`, alt };
}

const says = (opening: readonly Piece[]): string | undefined =>
  firstSentence(printedText(opening, en), en.lang);

/**
 * The steps and sections of a chapter. `ids` are those of its second-level headings, in order: the text
 * alone does not tell them.
 */
export function sharedPlaces(chapter: Chapter, ids: readonly string[]): SharedPlace[] {
  const { steps, sections } = chapter.outline;
  return [
    ...steps.map(({ props, figure, title, opening }): SharedPlace => {
      const { id: anchor = '', state = '' } = props;
      const sentence =
        says(opening) ?? `${prepared(figure, en).text.states[state]?.takeaway ?? title}.`;
      return { anchor, title, sentence, card: stateCard(figure, state), chapter };
    }),
    ...sections.flatMap(({ title, opening }, i): SharedPlace[] => {
      const anchor = ids[i];
      if (anchor === undefined) return [];
      const sentence = says(opening) ?? chapter.entry.data.description;
      return [{ anchor, title, sentence, card: linkTo(chapterCard(chapter)), chapter }];
    }),
  ];
}
