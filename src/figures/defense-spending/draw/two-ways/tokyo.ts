import type { Mark } from '../../../../scene/mark.ts';
import { label } from '../../../marks/label.ts';
import type { Defence } from '../../data.ts';
import type { Frame } from '../../layout/two-ways.ts';
import type { Words } from '../../words.ts';

/** Over a reader’s own bar: how far Tokyo’s reaches. */
export function tokyoMark({ x, tops, bar }: Frame, yen: number, { labels }: Words): Mark {
  return {
    key: 'tokyo',
    tag: 'path',
    attrs: {
      d: `M${Math.round(x(yen))} ${tops[0] - 4}v${bar + 8}`,
      fill: 'none',
      stroke: 'jp',
      'stroke-width': 2,
      'stroke-dasharray': '4 3',
    },
    label: labels.twoWays.own.tokyo,
    rows: ['way-government'],
  };
}

/** What the mark says, at the bar’s foot, right of all parts. */
export function tokyoWords({ right, tops, bar, isWide, text }: Frame, data: Defence, words: Words) {
  const { percent } = data.ways.framework;
  const y = tops[0] + bar + (isWide ? 26 : 18);
  const said = words.labels.twoWays.own.mark(`${words.number(percent, 1)}%`);
  return label('tokyo-name', said, right, y, { anchor: 'end', ink: 'jp', weight: 600, size: text });
}
