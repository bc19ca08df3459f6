import type { Edition } from '../editions/edition.ts';
import type { Figure, Telling, Worded } from './contract.ts';

type Said<D, L> = Pick<Figure<D, unknown, L>, 'id' | 'words'>;

/** All that a figure says in the language of an edition. Throws where it says nothing in it. */
export function told<D, L>({ id, words }: Said<D, L>, { lang }: Edition): Telling<D, L> {
  const telling = words[lang];
  if (telling) return telling;
  throw new Error(
    `${id} has no words in "${lang}": write src/figures/${id}/words/${lang}.ts and name it in src/figures/${id}/index.ts`,
  );
}

/** An edition with the words of a figure’s pictures in it. Throws where the figure has none in that language. */
export const worded = <D, L>(figure: Said<D, L>, edition: Edition): Worded<L> => ({
  ...edition,
  labels: told(figure, edition).labels,
});
