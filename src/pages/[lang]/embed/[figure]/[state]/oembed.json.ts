import type { APIRoute } from 'astro';
import { address } from '../../../../../editions/address.ts';
import { inEveryEdition } from '../../../../../editions/paths.ts';
import { everyView } from '../../../../../figures/paths.ts';
import { oembedResponse } from '../../../../../publish/embed/oembed.ts';
import { offerOf } from '../../../../../publish/embed/offer-of.ts';

export const getStaticPaths = () => inEveryEdition(everyView);

export const GET: APIRoute = ({ params: { figure = '', state }, locals: { edition } }) =>
  oembedResponse(offerOf(figure, edition, state), address(edition.routes.cover));
