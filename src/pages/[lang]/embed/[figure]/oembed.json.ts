import type { APIRoute } from 'astro';
import { address } from '../../../../editions/address.ts';
import { inEveryEdition } from '../../../../editions/paths.ts';
import { everyFigure } from '../../../../figures/paths.ts';
import { oembedResponse } from '../../../../publish/embed/oembed.ts';
import { offerOf } from '../../../../publish/embed/offer-of.ts';

export const getStaticPaths = () => inEveryEdition(everyFigure);

export const GET: APIRoute = ({ params: { figure = '' }, locals: { edition } }) =>
  oembedResponse(offerOf(figure, edition), address(edition.routes.cover));
