import { en } from '../editions/en.ts';
import { escapeXml } from '../scene/svg.ts';
import type { HeadlinePiece } from '../figures/values/template.ts';
import { href } from '../editions/href.ts';

/** A printed number as the way to its rule and its rows. One line: no spaces may come into a sentence. */
export const door = (figure: string, id: string, text: string): string =>
  `<a data-value="${figure}/${id}" href="${href(en.routes.number(figure, id))}">${escapeXml(text)}</a>`;

/** A headline whose numbers open. */
export const headline = (figure: string, pieces: readonly HeadlinePiece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? escapeXml(piece) : door(figure, piece.id, piece.text),
    )
    .join('');
