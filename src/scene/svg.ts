import type { Mark, Paint, Scene } from './mark.ts';
import { idIn } from './ids.ts';
import { families, theme, type ThemeName } from './theme.ts';

export interface SvgOptions {
  /** Prefix for every id in the picture; must be unique on the page. */
  readonly scope: string;
  /** Accessible name of the whole picture. */
  readonly label: string;
  /** `page` leaves colours to CSS variables; a theme name writes hex values, for files that stand alone. */
  readonly inks: 'page' | ThemeName;
  /** Further attributes of the root element, e.g. `class`. */
  readonly root?: Readonly<Record<string, string>>;
}

const PAINTED = new Set(['fill', 'stroke', 'stop-color']);
const REFERRING = new Set(['clip-path', 'mask', 'filter']);

/** Escapes text for element content and double-quoted attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Rounds to two decimals and drops trailing zeros, also for every number inside `d` and `transform`. */
export function tidyNumbers(value: string | number): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100 || 0);
  return value.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (n) => tidyNumbers(Number(n)));
}

function paintValue(paint: Paint, options: SvgOptions): string {
  if (paint === 'none') return 'none';
  if (paint.startsWith('#')) return `url(#${idIn(options.scope, paint.slice(1))})`;
  const ink = paint as keyof (typeof theme)['light'];
  if (!(ink in theme.light))
    throw new Error(`unknown ink "${paint}": the inks are listed in content/inks.json`);
  return options.inks === 'page' ? `var(--${ink})` : theme[options.inks][ink];
}

function attributeValue(name: string, value: string | number, options: SvgOptions): string {
  if (PAINTED.has(name)) return paintValue(value as Paint, options);
  if (REFERRING.has(name)) return `url(#${idIn(options.scope, String(value).slice(1))})`;
  if (name === 'id') return idIn(options.scope, String(value));
  if (name === 'font-family') {
    const family = value as keyof typeof families;
    return options.inks === 'page' ? `var(--${family})` : families[family];
  }
  return tidyNumbers(value);
}

function markText(mark: Mark, options: SvgOptions): string {
  let out = `<${mark.tag} data-key="${escapeXml(mark.key)}"`;
  for (const [name, value] of Object.entries(mark.attrs)) {
    if (value !== undefined) out += ` ${name}="${escapeXml(attributeValue(name, value, options))}"`;
  }
  if (mark.label) out += ` data-label="${escapeXml(mark.label)}"`;
  if (mark.rows?.length) out += ` data-rows="${escapeXml(mark.rows.join(' '))}"`;
  const inner =
    (mark.text ? escapeXml(mark.text) : '') +
    (mark.children ?? []).map((m) => markText(m, options)).join('');
  return inner ? `${out}>${inner}</${mark.tag}>` : `${out}/>`;
}

/** Throws if a key occurs twice: the browser could not tell the two marks apart. */
function assertUniqueKeys(scene: Scene): void {
  const seen = new Set<string>();
  const visit = (mark: Mark): void => {
    if (seen.has(mark.key))
      throw new Error(`two marks share the key "${mark.key}"; keys are unique in a scene`);
    seen.add(mark.key);
    mark.children?.forEach(visit);
  };
  scene.marks.forEach(visit);
}

/** The scene as SVG text: presentation attributes only, no `style`, no external reference. */
export function renderSvg(scene: Scene, options: SvgOptions): string {
  assertUniqueKeys(scene);
  const root = Object.entries(options.root ?? {})
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const body = scene.marks.map((m) => markText(m, options)).join('');
  // In a page the parser knows what an `svg` is; a file has to say it.
  const kind = options.inks === 'page' ? '' : ' xmlns="http://www.w3.org/2000/svg"';
  return (
    `<svg${kind} viewBox="0 0 ${tidyNumbers(scene.width)} ${tidyNumbers(scene.height)}"` +
    ` role="img" aria-label="${escapeXml(options.label)}"${root}>${body}</svg>`
  );
}
