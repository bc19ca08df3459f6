/** Letters of scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** What begins no line, and what ends none: closing and opening marks. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{M}ー々ゝヽぁぃぅぇぉっゃゅょァィゥェォッャュョ%°′″]/u;
const OPENING = /[\p{Ps}\p{Pi}¥$€£#]$/u;

const mayPart = (before: string, after: string): boolean =>
  (UNSPACED.test(before) || UNSPACED.test(after)) && !OPENING.test(before) && !CLOSING.test(after);

/**
 * The pieces of a text after which a line may end in a language (BCP 47): after spaces, and where words
 * have none between them, after words. Put together again they are the text.
 */
export function breaksIn(lang: string): (text: string) => readonly string[] {
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  return (text) =>
    text.split(/(?<= )/).flatMap((part) => {
      if (!UNSPACED.test(part)) return [part];
      const pieces: string[] = [];
      for (const { segment } of words.segment(part)) {
        const last = pieces.at(-1);
        if (last === undefined || (mayPart(last, segment) && segment.trim() !== ''))
          pieces.push(segment);
        else pieces[pieces.length - 1] = last + segment;
      }
      return pieces;
    });
}
