import type { Edition } from '../editions/edition.ts';
import type { Source } from '../data/source.ts';

const pageOf = ({ url, title }: Source): string => url ?? title;

/** What we computed has no tier and comes last. */
const tierOf = ({ tier }: Source): number => tier ?? 4;

/** How many of these sources have each name. */
function tally(sources: readonly Source[], nameOf: (source: Source) => string) {
  const groups = Map.groupBy(sources, nameOf);
  return (source: Source): number => groups.get(nameOf(source))?.length ?? 0;
}

/**
 * Each source once, by its address, as the last row that has it names it; the weightiest first: by
 * tier, then by how many rows rest on its publisher's pages of that tier, then on the page itself.
 */
export function weightiestFirst(
  rows: readonly Source[],
  further: readonly Source[] = [],
): readonly Source[] {
  const all = [...rows, ...further];
  const ofPublisher = tally(
    all,
    (source) => `${tierOf(source)} ${source.publisher ?? source.title}`,
  );
  const ofPage = tally(all, pageOf);
  const pages = [...new Map(all.map((source) => [pageOf(source), source])).values()];
  return pages.toSorted(
    (a, b) => tierOf(a) - tierOf(b) || ofPublisher(b) - ofPublisher(a) || ofPage(b) - ofPage(a),
  );
}

/** How many rows of a figure's tables rest on a weak page, in a sentence; empty where none does. */
export function weakRows(rows: readonly Source[], edition: Edition): string {
  const weak = rows.filter(({ tier }) => tier === 3).length;
  return weak === 0 ? '' : edition.words.notes.weakRows(weak);
}
