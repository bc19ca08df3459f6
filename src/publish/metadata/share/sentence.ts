import type { Edition } from '../../../editions/edition.ts';
import { prepared } from '../../../view/prepared.ts';
import type { Piece } from '../../../story/outline.ts';

/** A sentence that says less than this, characters, takes the next one with it. */
const FEWEST = 60;
/** More than this link previews cut off. */
const MOST = 300;

/**
 * The first sentence of a paragraph, with the next while it is shorter than 60 characters; undefined
 * where there is none of at most 300.
 */
export function firstSentence(
  paragraph: string,
  { lang, abbreviated }: Pick<Edition, 'lang' | 'abbreviated'>,
): string | undefined {
  const words = paragraph.replace(/\s+/g, ' ').trim();
  const all = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(words)];
  let said = '';
  for (const { segment } of all) {
    if (said.length >= FEWEST && !abbreviated.test(said)) break;
    said += segment;
  }
  const sentence = said.trim();
  return sentence === '' || sentence.length > MOST ? undefined : sentence;
}

/** A paragraph as it is printed, with its numbers in it. */
export function printedText(pieces: readonly Piece[], edition: Edition): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : prepared(piece.of, edition).value(piece.id).text,
    )
    .join('');
}
