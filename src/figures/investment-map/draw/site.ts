import type { Attrs, Mark } from '../../../scene/mark.ts';
import type { Outcome, Site } from '../data/projects.ts';
import type { PlacedSite } from '../layout/sites.ts';
import type { Words } from '../words.ts';
import { tenth } from '../../../scene/tenth.ts';

/** How a site is filled. `hollow`: no amount, or nothing known. */
export type Look = 'solid' | 'pale' | 'takeover' | 'hollow' | Outcome;

const PAINT: Readonly<Record<Look, Attrs>> = {
  solid: { fill: 'jp', stroke: 'paper' },
  pale: { fill: 'jp-pale' },
  takeover: { fill: '#takeover' },
  hollow: { fill: 'paper' },
  open: { fill: 'jp' },
  building: { fill: 'paper' },
  changed: { fill: 'paper' },
  cancelled: { fill: 'paper' },
  unknown: { fill: 'paper', stroke: 'line' },
};

/** Circles with what they inherit; nothing else may be among the marks. */
export function discs(key: string, marks: readonly Mark[]): Mark {
  return {
    key,
    tag: 'g',
    attrs: { stroke: 'jp', 'stroke-width': 1.5, 'pointer-events': 'all' },
    children: marks,
  };
}

/** The sign inside a circle of radius `r` that says what became of a project, if it needs one. */
function glyph(outcome: Outcome, x: number, y: number, r: number): Attrs | null {
  const a = tenth(r * 0.52);
  switch (outcome) {
    case 'building':
      return { d: `M${tenth(x - r)} ${y}a${r} ${r} 0 0 0 ${2 * r} 0z`, fill: 'jp', stroke: 'none' };
    case 'changed':
      return { d: `M${tenth(x - a)} ${y}h${2 * a}`, 'stroke-width': 2.5 };
    case 'cancelled':
      return {
        d: `M${tenth(x - a)} ${tenth(y - a)}l${2 * a} ${2 * a}m0-${2 * a}l-${2 * a} ${2 * a}`,
        'stroke-width': 2.5,
      };
    default:
      return null;
  }
}

const isOutcome = (look: Look): look is Outcome =>
  !['solid', 'pale', 'takeover', 'hollow'].includes(look);

/** A broken outline for a place of which only the state is known. */
export const SOMEWHERE: Attrs = { 'stroke-dasharray': '2.4 2' };

/** A circle with, for outcomes, its sign, to stand among `discs`. */
export function disc(
  key: string,
  look: Look,
  x: number,
  y: number,
  r: number,
  more: Attrs = {},
): Mark[] {
  const sign = isOutcome(look) ? glyph(look, x, y, r) : null;
  return [
    { key: `${key}o`, tag: 'circle', attrs: { cx: x, cy: y, r, ...PAINT[look], ...more } },
    ...(sign ? [{ key: `${key}s`, tag: 'path' as const, attrs: sign }] : []),
  ];
}

/** The ring around what the fact sheet names, where circles say something else. */
export function ring(key: string, x: number, y: number, r: number): Mark {
  return {
    key: `${key}r`,
    tag: 'circle',
    attrs: { cx: x, cy: y, r: tenth(r + 2.8), fill: 'none', stroke: 'ink' },
  };
}

function spoken({ company, city, state, amount }: Site, { labels, number }: Words): string {
  const place = city ?? labels.state(state);
  return labels.site(company, place, amount === undefined ? undefined : number(amount));
}

/** A site that can be inspected, to stand among `discs`. */
export function siteMark(placed: PlacedSite, look: Look, words: Words): Mark {
  const { site, x, y, r } = placed;
  const { key } = site;
  const hit: Mark = {
    key: `${key}h`,
    tag: 'circle',
    attrs: { cx: x, cy: y, r: 12, fill: 'none', stroke: 'none' },
  };
  return {
    key,
    tag: 'g',
    attrs: {},
    label: spoken(site, words),
    rows: [site.project, ...(site.deal ? [site.deal] : [])],
    children: [
      ...disc(key, look, x, y, r, site.at ? {} : SOMEWHERE),
      ...(isOutcome(look) && site.named ? [ring(key, x, y, r)] : []),
      ...(r < 12 ? [hit] : []),
    ],
  };
}
