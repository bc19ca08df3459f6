import type { StepUse } from './outline.ts';
import { pictureText } from './picture.ts';

/**
 * The wide pictures of a page's steps in one SVG file, each an `svg` with `data-for` its step. Wide
 * windows fetch it; phones, print and readers without script never pay for it.
 */
export function widePictures(steps: readonly StepUse[]): string {
  const pictures = steps.map(({ figure, props }) => {
    const { id = '', state = '' } = props;
    return pictureText(figure, state, 'wide', id).replace('<svg ', `<svg data-for="${id}" `);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${pictures.join('\n')}</svg>\n`;
}

/** An SVG file as a response. */
export const svgFile = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'image/svg+xml' } });
