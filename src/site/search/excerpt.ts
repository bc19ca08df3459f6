/** As Pagefind counts words. */
const BETWEEN_WORDS = /[^\S\uFEFF]+/g;
/** Words of an excerpt, and those of them before the first that was asked for. */
const SHOWN = 34;
const BEFORE = 8;

/** Words in a row, those among `marked` marked; positions count from `start`. */
function marked(words: readonly string[], start: number, found: ReadonlySet<number>): Node[] {
  return words.flatMap((word, i) => {
    const space = i === 0 ? '' : ' ';
    if (!found.has(start + i)) return [document.createTextNode(space + word)];
    const mark = document.createElement('mark');
    mark.textContent = word;
    return [document.createTextNode(space), mark];
  });
}

/** A title and what stands below it: of a long text the part in which it was found. */
export function excerptOf(
  content: string,
  title: string,
  locations: readonly number[],
): { readonly head: readonly Node[]; readonly body: readonly Node[] } {
  const words = content.split(BETWEEN_WORDS);
  const found = new Set(locations);
  const end = title === '' ? 0 : title.split(BETWEEN_WORDS).length;
  const first = Math.min(...locations.filter((at) => at >= end));
  const from =
    words.length - end <= SHOWN || first === Infinity
      ? end
      : Math.max(end, Math.min(first - BEFORE, words.length - SHOWN));
  const shown = words.slice(from, from + SHOWN);
  const body = marked(shown, from, found);
  if (from > end) body.unshift(document.createTextNode('… '));
  if (from + SHOWN < words.length) body.push(document.createTextNode(' …'));
  return { head: marked(words.slice(0, end), 0, found), body };
}
