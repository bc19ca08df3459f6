import type { Edition } from '../editions/edition.ts';
import { escapeXml } from '../scene/svg.ts';
import type { HeadlinePiece } from '../figures/values/template.ts';
import { href } from '../editions/href.ts';

/** A printed number as the way to its rule and its rows. One line: no spaces may come into a sentence. */
export const door = (figure: string, id: string, text: string, { routes }: Edition): string =>
  `<a data-value="${figure}/${id}" href="${href(routes.number(figure, id))}">${escapeXml(text)}</a>`;

/** A headline whose numbers open. */
export const headline = (
  figure: string,
  pieces: readonly HeadlinePiece[],
  edition: Edition,
): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? escapeXml(piece) : door(figure, piece.id, piece.text, edition),
    )
    .join('');
