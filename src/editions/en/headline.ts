const SMALL = new Set(
  'a an and as at but by for from in into nor of off on onto or over per the to up via with'.split(
    ' ',
  ),
);

/** A title with capitals as MLA and Chicago want them: all words but small ones, always first and last. */
export function headline(title: string): string {
  const words = title.split(' ');
  return words
    .map((word, i) => {
      const isEdge = i === 0 || i === words.length - 1 || /[:?!]$/.test(words[i - 1] ?? '');
      if (!isEdge && SMALL.has(word)) return word;
      return word.replace(/^([“‘(]?)(\p{Ll})/u, (_, before: string, letter: string) => {
        return before + letter.toUpperCase();
      });
    })
    .join(' ');
}
