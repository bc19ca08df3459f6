import type { StepUse } from './outline.ts';
import { pictureText } from './picture.ts';

/** A wide picture that a page fetches. */
interface Fetched {
  /** By what the page asks for it. */
  readonly for: string;
  readonly figure: string;
  readonly state: string;
  /** Unique on the page; prefixes every id in the picture. */
  readonly place: string;
}

/**
 * The wide pictures of a page in one SVG file, each an `svg` with `data-for`. Wide windows fetch it;
 * phones, print and readers without script never pay for it.
 */
export function pictureFile(pictures: readonly Fetched[]): Response {
  const texts = pictures.map((one) =>
    pictureText(one.figure, one.state, 'wide', one.place).replace(
      '<svg ',
      `<svg data-for="${one.for}" `,
    ),
  );
  const text = `<svg xmlns="http://www.w3.org/2000/svg">${texts.join('\n')}</svg>\n`;
  return new Response(text, { headers: { 'content-type': 'image/svg+xml' } });
}

/** The wide pictures of a story page, one for each of its steps. */
export function widePictures(steps: readonly StepUse[]): Response {
  return pictureFile(
    steps.map(({ figure, props: { id = '', state = '' } }) => ({
      for: id,
      figure,
      state,
      place: id,
    })),
  );
}
