import type { Scene } from '../../scene/mark.ts';
import { escapeXml, renderSvg } from '../../scene/svg.ts';
import { families } from '../../scene/theme.ts';
import { embeddedFonts } from './fonts.ts';

/** What a file says of itself to whoever cannot see it. */
export interface Told {
  readonly title: string;
  readonly description: string;
}

/** The two families with what other people's machines have. */
export const outward = {
  serif: "Newsreader, Georgia, 'Times New Roman', serif",
  sans: "'Instrument Sans', 'Helvetica Neue', Arial, sans-serif",
} as const;

/**
 * A scene as SVG text that needs nothing else: light inks as hex values, both families by name with
 * generic ones behind them. What only the page uses (`data-` attributes) is left out.
 */
export function plainSvg(scene: Scene, scope: string, { title, description }: Told): string {
  const root = {
    width: String(scene.width),
    height: String(scene.height),
    'font-family': outward.sans,
  };
  const svg = renderSvg(scene, { scope, label: title, inks: 'light', root });
  const words = `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`;
  return svg
    .replaceAll(`"${families.serif}"`, `"${outward.serif}"`)
    .replaceAll(`"${families.sans}"`, `"${outward.sans}"`)
    .replace(/ data-[a-z]+="[^"]*"/g, '')
    .replace('>', `>${words}`);
}

/** The same with the characters it uses inside, for programs that have neither typeface. */
export async function standaloneSvg(
  scene: Scene,
  scope: string,
  told: Told,
  fontText: string,
): Promise<string> {
  const svg = plainSvg(scene, scope, told);
  return svg.replace('</desc>', `</desc><style>${await embeddedFonts(fontText)}</style>`);
}

/** All characters that a scene prints. */
export function printed(scene: Scene): string {
  const found = new Set<string>();
  const visit = (marks: Scene['marks']): void => {
    for (const { text = '', children = [] } of marks) {
      for (const character of text) found.add(character);
      visit(children);
    }
  };
  visit(scene.marks);
  return [...found].sort().join('');
}
