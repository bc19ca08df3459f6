import { figures } from '../../figures/catalogue.ts';
import { viewIds } from '../../figures/views.ts';
import { release } from '../../data/release.ts';

/** Set by `npm run publish-edition` alone: other builds take frozen pages from `public/v/`. */
const isPublishing = (): boolean => process.env['FREEZE'] === 'yes';

/** The figures' embeds to draw for the frozen copy of this version: none unless it is being published. */
export function frozenFigures() {
  if (!isPublishing()) return [];
  return figures.map(({ id: figure }) => ({ params: { date: release.date, figure } }));
}

/** The embeds of their states, likewise. */
export function frozenStates() {
  if (!isPublishing()) return [];
  return figures.flatMap((figure) =>
    viewIds(figure).map((state) => ({ params: { date: release.date, figure: figure.id, state } })),
  );
}
