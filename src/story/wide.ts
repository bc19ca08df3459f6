import type { Edition } from '../editions/edition.ts';
import type { Outline } from './outline.ts';
import { pictureText } from '../view/picture.ts';

/** A state of a figure whose wide picture a page fetches. */
interface Shown {
  readonly figure: string;
  readonly state: string;
}

/**
 * The wide pictures of a page in one SVG file, each an `svg` with `data-for`, once. Wide windows fetch
 * it; phones, print and readers without script never pay for it.
 */
export function widePictures(shown: readonly Shown[], edition: Edition): Response {
  const names = new Map(shown.map((one) => [`${one.figure}/${one.state}`, one]));
  const texts = [...names].map(([name, { figure, state }]) =>
    pictureText(figure, state, 'wide', `stage-${figure}`, edition).replace(
      '<svg ',
      `<svg data-for="${name}" `,
    ),
  );
  const text = `<svg xmlns="http://www.w3.org/2000/svg">${texts.join('\n')}</svg>\n`;
  return new Response(text, { headers: { 'content-type': 'image/svg+xml' } });
}

/** The wide pictures of a story page: those of its steps, and those that a stage comes up with. */
export function wideOfStory({ steps, uses }: Outline, edition: Edition): Response {
  const arriving = uses.flatMap(({ props: { figure, from } }) =>
    figure && from ? [{ figure, state: from }] : [],
  );
  return widePictures([...arriving, ...steps], edition);
}
