import type { Words } from '../../words.ts';
import type { Mark } from '../../../../scene/mark.ts';
import type { LayoutName } from '../../../contract.ts';
import { textWidth } from '../../../../scene/text.ts';
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

/** Circles in a row on the scale of the map, names under them. */
export function coins(
  list: readonly Coin[],
  from: number,
  y: number,
  look: Look | 'us',
  layout: LayoutName,
  words: Words,
): Mark[] {
  const below = layout === 'wide' ? 52 : 32;
  let x = from;
  return list.map(({ key, name, billion, row }): Mark => {
    const r = tenth(radius[layout](billion));
    const text = `${name} ${words.number(billion)}`;
    const half = Math.max(r, textWidth(text, 14) / 2);
    const cx = tenth(x + half);
    x += 2 * half + 16;
    const circle: Mark[] =
      look === 'us'
        ? [{ key: `${key}o`, tag: 'circle', attrs: { cx, cy: y, r, fill: 'us' } }]
        : [discs(`${key}-coin`, disc(key, look, cx, y, r))];
    return {
      key,
      tag: 'g',
      attrs: {},
      label: words.labels.amounts.coin(name, words.number(billion, 1)),
      rows: [row],
      children: [...circle, label(`${key}-text`, text, cx, y + below, { anchor: 'middle' })],
    };
  });
}
