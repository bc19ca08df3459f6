import type { APIRoute } from 'astro';
import { en } from '../../../../../editions/en.ts';
import { figures } from '../../../../../figures/catalogue.ts';
import { viewIds } from '../../../../../figures/views.ts';
import { oembedResponse } from '../../../../../publish/embed/oembed.ts';
import { offerOf } from '../../../../../publish/embed/offer-of.ts';
import { address } from '../../../../../editions/address.ts';

export function getStaticPaths() {
  return figures.flatMap((figure) =>
    viewIds(figure).map((state) => ({ params: { figure: figure.id, state } })),
  );
}

export const GET: APIRoute = ({ params: { figure = '', state } }) =>
  oembedResponse(offerOf(figure, en, state), address(en.routes.cover));
