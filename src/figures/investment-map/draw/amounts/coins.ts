import type { Words } from '../../words.ts';
import type { Mark } from '../../../../scene/mark.ts';
import type { LayoutName } from '../../../contract.ts';
import { linesOf, textWidth } from '../../../../scene/text.ts';
import { label } from '../../../marks/label.ts';
import { radius } from '../../layout/sites.ts';
import { disc, discs, type Look } from '../site.ts';
import { tenth } from '../../../../scene/tenth.ts';

/** An amount without a place on the map. */
export interface Coin {
  readonly key: string;
  readonly name: string;
  readonly billion: number;
  readonly row: string;
}

/** Where a row of circles begins, px, and how they look. */
export interface CoinRow {
  readonly x: number;
  readonly y: number;
  readonly look: Look | 'us';
}

/** A circle that takes a number inside. */
const ROOMY = 12;
/** The longest line of a name beside a circle, px. */
const LINE = 66;

function coinMark(
  { key, name, billion, row }: Coin,
  cx: number,
  r: number,
  { y: cy, look }: CoinRow,
  words: Words,
  texts: readonly Mark[],
): Mark {
  const circle: Mark =
    look === 'us'
      ? { key: `${key}o`, tag: 'circle', attrs: { cx, cy, r, fill: 'us' } }
      : discs(`${key}-coin`, disc(key, look, cx, cy, r));
  return {
    key,
    tag: 'g',
    attrs: {},
    label: words.labels.amounts.coin(name, words.number(billion, 1)),
    rows: [row],
    children: [circle, ...texts],
  };
}

/** Circles on the scale of the map, names and amounts under them. */
function spaced(list: readonly Coin[], row: CoinRow, words: Words): Mark[] {
  let x = row.x;
  return list.map((coin) => {
    const r = tenth(radius.wide(coin.billion));
    const text = `${coin.name} ${words.number(coin.billion)}`;
    const half = Math.max(r, textWidth(text, 14) / 2);
    const cx = tenth(x + half);
    x += 2 * half + 13;
    const under = label(`${coin.key}-text`, text, cx, row.y + 52, { anchor: 'middle' });
    return coinMark(coin, cx, r, row, words, [under]);
  });
}

/** The same on a small stage: amounts inside where they fit, names beside. */
function close(list: readonly Coin[], row: CoinRow, words: Words): Mark[] {
  let x = row.x;
  return list.map((coin) => {
    const r = tenth(radius.narrow(coin.billion));
    const number = words.number(coin.billion);
    const inside = r >= ROOMY;
    const name = inside ? coin.name : `${coin.name} ${number}`;
    const lines = inside ? linesOf(words.breaks(name), LINE, 14) : [name];
    const cx = tenth(x + r);
    const first = row.y + 5 - (lines.length - 1) * 8;
    const texts = lines.map((line, i) =>
      label(`${coin.key}-text${i || ''}`, line, tenth(x + 2 * r + 4), first + i * 16),
    );
    x += 2 * r + 12 + Math.max(...lines.map((line) => textWidth(line, 14)));
    const ink = row.look === 'us' ? 'paper' : 'ink';
    const amount = label(`${coin.key}-n`, number, cx, row.y + 5, { anchor: 'middle', ink });
    return coinMark(coin, cx, r, row, words, [...(inside ? [amount] : []), ...texts]);
  });
}

/** Circles in a row on the scale of the map, with names and amounts. */
export function coins(
  list: readonly Coin[],
  row: CoinRow,
  layout: LayoutName,
  words: Words,
): Mark[] {
  return layout === 'wide' ? spaced(list, row, words) : close(list, row, words);
}
