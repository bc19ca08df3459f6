import { loadSite } from '../../data/site.ts';
import type { Mark, Scene } from '../../scene/mark.ts';
import { textWidth } from '../../scene/text.ts';
import { onSheet, sheetOf, siteMark, type Legend } from './plate.ts';
import { setHeadline, setText } from './words.ts';

/** Size of a card, px: what link previews show whole. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 56;
const TOP = 50;
const FOOT = CARD.height - TOP;
const WORDS = 420;
const GAP = 44;

/**
 * What stands on a card; with `text` it is a page's, without it a figure's and carries
 * its sources. At the foot stands the site's name, unless another.
 */
export type CardLegend = Legend & { readonly text?: string; readonly foot?: string };

function smallPrint(
  { sources, terms, address, breaks }: CardLegend,
  width: number,
): { mark: Mark; height: number } {
  const at = { x: MARGIN, width, breaks, size: 16, attrs: { fill: 'muted' } } as const;
  const size = [16, 15, 14, 13].find((one) => textWidth(address, one) <= width) ?? 12;
  const told = setText(sources, { ...at, key: 'plate-sources', top: 0, most: 2 });
  const top = sources ? told.height : 0;
  const held = setText(terms, { ...at, key: 'plate-terms', top, most: 2 });
  const from = setText(address, {
    ...at,
    size,
    key: 'plate-address',
    top: top + held.height,
    most: 1,
  });
  const children = [...(sources ? [told.mark] : []), held.mark, from.mark];
  const height = top + held.height + from.height;
  const transform = `translate(0,${Math.round(FOOT - 48 - height)})`;
  return { mark: { key: 'plate-small', tag: 'g', attrs: { transform }, children }, height };
}

/** Words and the narrow drawing side by side, large enough to read in a preview of half the size. */
export function card(scene: Scene, legend: CardLegend): Scene {
  const room = { width: CARD.width - 2 * MARGIN - WORDS - GAP, height: CARD.height - 2 * 40 };
  const fit = Math.min(room.width / scene.width, room.height / scene.height);
  const scale = Math.floor(fit * 100) / 100;
  const left = Math.round(CARD.width - MARGIN - scene.width * scale);
  const top = Math.round((CARD.height - scene.height * scale) / 2);
  const at = { x: MARGIN, width: left - GAP - MARGIN, breaks: legend.breaks };

  const kicker = setText(legend.kicker, {
    ...at,
    key: 'plate-kicker',
    top: TOP,
    size: 20,
    face: 'sans-bold',
    most: 2,
    attrs: { fill: 'muted' },
  });
  const headTop = TOP + kicker.height + 10;
  const small = smallPrint(legend, at.width);
  const under = legend.text ? 230 : small.height + 24;
  const head = setHeadline(
    legend.headline,
    { ...at, key: 'plate-head', top: headTop, room: FOOT - 48 - under - headTop },
    [66, 60, 54, 50, 46, 42, 38, 35, 32],
  );
  const text = setText(legend.text ?? '', {
    ...at,
    key: 'plate-text',
    top: headTop + head.height + 18,
    size: 23,
    most: Math.floor((FOOT - 60 - headTop - head.height) / 31),
    attrs: { fill: 'muted' },
  });
  const name = setText(legend.foot ?? loadSite().name, {
    ...at,
    x: MARGIN + 38,
    key: 'plate-name',
    top: FOOT - 30,
    size: 26,
    face: 'serif',
    leading: 1.2,
  });
  return sheetOf(CARD, onSheet(scene, left, top, scale, CARD), [
    kicker.mark,
    head.mark,
    legend.text ? text.mark : small.mark,
    siteMark(MARGIN - 4, FOOT - 31, 1.35),
    name.mark,
  ]);
}
