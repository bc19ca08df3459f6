import type { APIRoute } from 'astro';
import { inEveryEdition } from '../../../../editions/paths.ts';
import { viewIds } from '../../../../figures/views.ts';
import type { Figure } from '../../../../figures/contract.ts';
import { everyFigure } from '../../../../figures/paths.ts';
import { widePictures } from '../../../../story/wide.ts';

export const getStaticPaths = () => inEveryEdition(everyFigure);

/** The figure's views for the stage of its page, which shows one at a time. */
export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure }, locals: { edition } }) =>
  widePictures(
    viewIds(figure).map((state) => ({ figure: figure.id, state })),
    edition,
  );
