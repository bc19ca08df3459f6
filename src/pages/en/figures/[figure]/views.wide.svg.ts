import type { APIRoute } from 'astro';
import { figures } from '../../../../figures/catalogue.ts';
import { viewIds } from '../../../../figures/views.ts';
import type { Figure } from '../../../../figures/contract.ts';
import { widePictures } from '../../../../story/wide.ts';

export function getStaticPaths() {
  return figures.map((figure) => ({ params: { figure: figure.id }, props: { figure } }));
}

/** The figure's views for the stage of its page, which shows one at a time. */
export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure } }) =>
  widePictures(viewIds(figure).map((state) => ({ figure: figure.id, state })));
