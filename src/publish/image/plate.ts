import { loadSite } from '../../data/site.ts';
import type { Edition } from '../../editions/edition.ts';
import type { Size } from '../../figures/contract.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import { withArrows } from './arrows.ts';

/** What stands with a picture that leaves the site. */
export interface Legend {
  /** What it belongs to, above the headline: the figure's title and the state's name. */
  readonly kicker: string;
  readonly headline: string;
  /** "Sources: …"; empty where there are none. */
  readonly sources: string;
  /** Where it comes from, as people type it: `example.org/en/figures/rain/`. */
  readonly address: string;
  /** "CC BY 4.0", and what is not under it. */
  readonly terms: string;
  /** Where lines of its language may end. */
  readonly breaks: Edition['breaks'];
}

/** The site's mark, 24 px wide at scale 1. */
export function siteMark(x: number, y: number, scale: number): Mark {
  return {
    key: 'plate-star',
    tag: 'path',
    attrs: {
      d: loadSite().mark,
      transform: `translate(${x},${y}) scale(${scale})`,
      fill: 'none',
      stroke: 'jp',
      'stroke-width': 1.5,
      'stroke-linejoin': 'round',
    },
  };
}

/** A scene at a spot on a sheet; what it draws beyond its own edges is covered by paper. */
export function onSheet(
  scene: Scene,
  x: number,
  y: number,
  scale: number,
  sheet: Size,
): readonly Mark[] {
  const right = x + scene.width * scale;
  const foot = y + scene.height * scale;
  // A clip path would do, but the drawing library aborts on clipped groups in clipped groups.
  const edges = [
    `M0 0H${sheet.width}V${y}H0z`,
    `M0 ${foot}H${sheet.width}V${sheet.height}H0z`,
    `M0 0H${x}V${sheet.height}H0z`,
    `M${right} 0H${sheet.width}V${sheet.height}H${right}z`,
  ];
  const moved = { transform: `translate(${x},${y}) scale(${scale})` };
  return [
    { key: 'plate-scene', tag: 'g', attrs: moved, children: withArrows(scene).marks },
    { key: 'plate-edges', tag: 'path', attrs: { d: edges.join(''), fill: 'paper' } },
  ];
}

/** A sheet of paper with a scene on it and these marks around it. */
export function sheetOf(size: Size, scene: readonly Mark[], marks: readonly Mark[]): Scene {
  const paper: Mark = { key: 'plate-paper', tag: 'rect', attrs: { ...size, fill: 'paper' } };
  return { ...size, marks: [paper, ...scene, ...marks] };
}
