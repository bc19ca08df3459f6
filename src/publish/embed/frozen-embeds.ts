import { inEveryEdition } from '../../editions/paths.ts';
import { everyFigure, everyView } from '../../figures/paths.ts';
import { release } from '../../data/release.ts';

/** Set by `npm run publish-edition` alone: other builds take frozen pages from `public/v/`. */
const isPublishing = (): boolean => process.env['FREEZE'] === 'yes';

const { date } = release;
const dated = <P extends { params: object }>(path: P) => ({
  ...path,
  params: { ...path.params, date },
});

/** The figures' embeds to draw for the frozen copy of this version: none unless it is being published. */
export const frozenFigures = () =>
  inEveryEdition(() => (isPublishing() ? everyFigure().map(dated) : []));

/** The embeds of their states, likewise. */
export const frozenStates = () =>
  inEveryEdition(() => (isPublishing() ? everyView().map(dated) : []));
