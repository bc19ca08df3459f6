import type { Edition } from '../editions/edition.ts';
import type { Figure, Worded } from './contract.ts';

/** An edition with a figure’s own words in it. Throws where the figure has none in that language. */
export function worded<L>(
  figure: Pick<Figure<unknown, unknown, L>, 'id' | 'labels'>,
  edition: Edition,
): Worded<L> {
  const labels = figure.labels[edition.lang] as L | undefined;
  if (labels === undefined)
    throw new Error(
      `${figure.id} has no words in "${edition.lang}": write src/figures/${figure.id}/words/${edition.lang}/labels.ts`,
    );
  return { ...edition, labels };
}
