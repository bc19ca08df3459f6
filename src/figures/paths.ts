import { figures } from './catalogue.ts';
import { viewIds } from './views.ts';

/** Of each figure the page of a route. */
export const everyFigure = () =>
  figures.map((figure) => ({ params: { figure: figure.id }, props: { figure } }));

/** Of each figure that takes questions the page of a route. */
export const askedFigures = () =>
  figures.filter(({ ask }) => ask).map(({ id }) => ({ params: { figure: id } }));

/** Of each view of each figure the page of a route. */
export const everyView = () =>
  figures.flatMap((figure) =>
    viewIds(figure).map((state) => ({ params: { figure: figure.id, state } })),
  );
