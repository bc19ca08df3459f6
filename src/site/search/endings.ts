/** Letters of scripts that put no spaces between words. */
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,}/gu;
/** Nobody types more of a name to find it: letters. */
const MOST = 8;

/**
 * What is written without spaces in a text, from each of its letters on: 岸田文雄, 田文雄, 文雄. A search
 * finds words by how they begin, and so finds these by any part of them.
 */
export const endingsIn = (text: string): string =>
  (text.match(RUN) ?? [])
    .flatMap((run) => {
      const letters = Array.from(run);
      // A last letter alone would be found by every word that it begins.
      return letters.slice(1).map((_, i) => letters.slice(i, i + MOST).join(''));
    })
    .join(' ');
