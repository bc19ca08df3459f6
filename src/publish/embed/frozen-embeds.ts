import { figures } from '../../figures/catalogue.ts';
import { release } from '../download/release.ts';

/** Set by `npm run publish-edition` alone: other builds take frozen pages from `public/v/`. */
const isPublishing = (): boolean => process.env['FREEZE'] === 'yes';

/** The embeds to draw for the frozen copy of this version: none unless it is being published. */
export function frozenEmbeds({ byState }: { readonly byState: boolean }) {
  if (!isPublishing()) return [];
  const { date } = release;
  return figures.flatMap(({ id: figure, states }) =>
    byState
      ? states.map((state) => ({ params: { date, figure, state } }))
      : [{ params: { date, figure } }],
  );
}
