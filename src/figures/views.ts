import { nearest } from '../data/nearest.ts';
import type { Figure, View } from './contract.ts';

/** The ids of a figure's views, in the order of the story. */
export const viewIds = ({ views }: Pick<Figure, 'views'>): readonly string[] =>
  views.map(({ id }) => id);

/** The view of this name. Throws with the names that exist and the nearest of them. */
export function viewOf<S>(
  { id, views }: { readonly id: string; readonly views: readonly View<S>[] },
  name: string,
): View<S> {
  const found = views.find((view) => view.id === name);
  if (found) return found;
  const names = views.map((view) => view.id);
  const alike = nearest(name, names);
  const meant = alike === undefined ? '' : `; did you mean "${alike}"?`;
  throw new Error(`${id} has no view "${name}"; it has ${names.join(', ')}${meant}`);
}

/** The view that a figure shows when none is asked for. */
export function firstView<S>(figure: {
  readonly id: string;
  readonly views: readonly View<S>[];
}): View<S> {
  const [first] = figure.views;
  if (!first) throw new Error(`${figure.id} has no views: name at least one`);
  return first;
}

/**
 * The view that stands for a figure where there is one picture: the one that the story's list names,
 * else the last, in which most is drawn. Throws where the list names a view that is none.
 */
export function cardView<S>(
  figure: { readonly id: string; readonly views: readonly View<S>[] },
  named: Readonly<Record<string, string>>,
): View<S> {
  const name = named[figure.id];
  return name === undefined ? (figure.views.at(-1) ?? firstView(figure)) : viewOf(figure, name);
}
