import type { APIRoute } from 'astro';
import { inEveryEdition } from '../../../../editions/paths.ts';
import { askedFigures } from '../../../../figures/paths.ts';
import { askCode } from '../../../../publish/ask/code.ts';
import { answer } from '../../../../publish/download/answer.ts';

export const getStaticPaths = () => inEveryEdition(askedFigures);

/** The script that answers the questions of a figure. */
export const GET: APIRoute = async ({ params: { figure = '' }, locals: { edition } }) =>
  answer(await askCode(figure, edition));
