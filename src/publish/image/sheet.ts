import { loadSite } from '../../data/site.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import { onSheet, sheetOf, siteMark, type Legend } from './plate.ts';
import { setHeadline, setText } from './words.ts';

const MARGIN = 40;
const TOP = 36;

/** A picture as a sheet to hand out: headline, the wide drawing, sources, terms and where it is from. */
export function sheet(scene: Scene, legend: Legend): Scene {
  const inner = scene.width;
  const width = inner + 2 * MARGIN;
  const at = { x: MARGIN, width: inner, breaks: legend.breaks };
  const small = { ...at, size: 13, attrs: { fill: 'muted' } } as const;

  const kicker = setText(legend.kicker, {
    ...small,
    key: 'plate-kicker',
    top: TOP,
    size: 14,
    face: 'sans-bold',
  });
  const headTop = TOP + kicker.height + 4;
  const head = setHeadline(
    legend.headline,
    { ...at, key: 'plate-head', top: headTop, room: 75 },
    [32, 29, 26, 23],
  );
  const sceneTop = Math.round(headTop + head.height + 18);

  const rule = sceneTop + scene.height + 16;
  const line: Mark = {
    key: 'plate-rule',
    tag: 'path',
    attrs: { d: `M${MARGIN} ${rule}h${inner}`, stroke: 'faint', 'stroke-width': 1 },
  };
  const sources = setText(legend.sources, {
    ...small,
    key: 'plate-sources',
    top: rule + 11,
    most: 2,
  });
  const termsTop = rule + 11 + sources.height;
  const terms = setText(legend.terms, { ...small, key: 'plate-terms', top: termsTop });
  const foot = termsTop + terms.height + 8;
  const name = setText(loadSite().name, {
    ...at,
    x: MARGIN + 23,
    key: 'plate-name',
    top: foot,
    size: 17,
    face: 'serif',
    leading: 1.2,
  });
  const address: Mark = {
    key: 'plate-address',
    tag: 'text',
    attrs: {
      x: width - MARGIN,
      y: foot + 15,
      'font-size': 13,
      'text-anchor': 'end',
      fill: 'muted',
    },
    text: legend.address,
  };
  const size = { width, height: Math.ceil(foot + 20 + 26) };
  return sheetOf(size, onSheet(scene, MARGIN, sceneTop, 1, size), [
    kicker.mark,
    head.mark,
    line,
    ...(legend.sources ? [sources.mark] : []),
    terms.mark,
    siteMark(MARGIN - 3, foot, 0.85),
    name.mark,
    address,
  ]);
}
