import { Resvg } from '@resvg/resvg-js';
import { sha256 } from '../download/file.ts';
import { kept } from './cache.ts';
import { fontFiles } from './fonts.ts';
import { outward } from './standalone.ts';

/** Raise when the drawing library or its settings change, so that kept pictures are drawn again. */
const EDITION = 1;

/** Name under which the picture of this SVG at this width is kept. */
async function pictureName(svg: string, width: number): Promise<string> {
  const fonts = await fontFiles();
  return `${sha256([EDITION, width, ...fonts, svg].join('\n')).slice(0, 32)}.png`;
}

/** Newsreader has another name inside its files. */
const named = (svg: string): string =>
  svg.replaceAll(`"${outward.serif}"`, `"Newsreader 16pt 16pt, ${outward.serif}"`);

/** Draws an SVG, px wide. Knows the site's two typefaces and no others. */
export async function rasterize(
  svg: string,
  width: number,
): Promise<{ png: Uint8Array; pixels: Uint8Array }> {
  const image = new Resvg(named(svg), {
    fitTo: { mode: 'width', value: width },
    font: {
      fontFiles: [...(await fontFiles())],
      loadSystemFonts: false,
      defaultFontFamily: 'Instrument Sans',
    },
  }).render();
  return { png: image.asPng(), pixels: image.pixels };
}

/** The picture of an SVG as PNG, px wide; drawn once for all builds. */
export async function png(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return kept(await pictureName(svg, width), async () => (await rasterize(svg, width)).png);
}
