import type { APIRoute } from 'astro';
import { en } from '../../../../editions/en.ts';
import { figures } from '../../../../figures/catalogue.ts';
import { oembedResponse } from '../../../../publish/embed/oembed.ts';
import { offerOf } from '../../../../publish/embed/offer-of.ts';
import { address } from '../../../../editions/address.ts';

export function getStaticPaths() {
  return figures.map(({ id }) => ({ params: { figure: id } }));
}

export const GET: APIRoute = ({ params: { figure = '' } }) =>
  oembedResponse(offerOf(figure, en), address(en.routes.cover));
