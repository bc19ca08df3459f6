import type { Formats } from '../../editions/edition.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import { escapeXml, renderSvg } from '../../scene/svg.ts';
import { linesOf } from '../../scene/text.ts';
import { families } from '../../scene/theme.ts';

/** What stands with a picture that leaves the site. */
export interface Legend {
  readonly headline: string;
  readonly description: string;
  /** Whose it is, and where the question is asked. */
  readonly credit: string;
}

const EDGE = 20;
const HEAD = { size: 20, step: 25 };
const FOOT = { size: 13, step: 17 };

const lines = (
  texts: readonly string[],
  key: string,
  top: number,
  { size, step }: typeof HEAD,
  attrs: Mark['attrs'],
): Mark[] =>
  texts.map((text, i) => ({
    key: `${key}-${i}`,
    tag: 'text',
    attrs: { x: EDGE, y: top + size + i * step, 'font-size': size, ...attrs },
    text,
  }));

/** A picture as an SVG file that needs nothing else: headline, scene, credit with the address of the question. */
export function pictureFile(scene: Scene, legend: Legend, { breaks }: Formats): string {
  const { headline, description, credit } = legend;
  const head = linesOf(breaks(headline), scene.width - 10, HEAD.size, 'serif');
  // An address has no spaces to break at.
  const foot = linesOf(credit.split(/(?<=[ /?&,])/), scene.width, FOOT.size);
  const top = EDGE + head.length * HEAD.step + 8;
  const below = top + scene.height + 10;
  const width = scene.width + 2 * EDGE;
  const height = below + foot.length * FOOT.step + EDGE;
  const sheet: Scene = {
    width,
    height,
    marks: [
      { key: 'sheet', tag: 'rect', attrs: { width, height, fill: 'paper' } },
      ...lines(head, 'sheet-head', EDGE - 6, HEAD, { fill: 'ink', 'font-family': 'serif' }),
      {
        key: 'sheet-picture',
        tag: 'g',
        attrs: { transform: `translate(${EDGE},${top})` },
        children: scene.marks,
      },
      ...lines(foot, 'sheet-foot', below, FOOT, { fill: 'muted' }),
    ],
  };
  const root = { width: String(width), height: String(height), 'font-family': families.sans };
  return renderSvg(sheet, { scope: 'answer', label: headline, inks: 'light', root })
    .replace(/ data-[a-z]+="[^"]*"/g, '')
    .replace('>', `><title>${escapeXml(headline)}</title><desc>${escapeXml(description)}</desc>`);
}
