import { find } from './found.ts';

/** Fewer letters than this say nothing. */
const FEWEST = 3;
const MOST = 3;

/** Other things to ask for: each word alone, and a word by how it begins. */
function* others(asked: string): Generator<string> {
  const words = asked.split(' ').filter((word) => word.length >= FEWEST);
  if (words.length > 1) yield* words;
  for (const word of words)
    for (let end = word.length - 1; end > word.length / 2 && end >= FEWEST; end--)
      yield word.slice(0, end);
}

/** Up to three things to ask for instead, each of which is said somewhere. */
export async function nearestTo(asked: string, index: string): Promise<readonly string[]> {
  const nearest: string[] = [];
  for (const other of others(asked)) {
    if (nearest.some((one) => one.startsWith(other))) continue;
    const { groups, matched } = await find(other, index);
    if (groups.length > 0 && matched.met.length > 0) nearest.push(other);
    if (nearest.length === MOST) break;
  }
  return nearest;
}
