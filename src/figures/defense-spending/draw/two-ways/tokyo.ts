import type { Mark } from '../../../../scene/mark.ts';
import { label } from '../../../marks/label.ts';
import type { Defence } from '../../data.ts';
import type { OwnCount } from '../../data/own.ts';
import type { Frame } from '../../layout/two-ways.ts';
import type { Words } from '../../words.ts';
import { foot } from './parts.ts';

/** Over a reader’s own bar: how far Tokyo’s reaches, and down to what it says. */
export function tokyoMark(frame: Frame, own: OwnCount, yen: number, { labels }: Words): Mark {
  const at = Math.round(frame.x(yen));
  return {
    key: 'tokyo',
    tag: 'path',
    attrs: {
      d: `M${at} ${frame.tops[0] - 4}V${foot(frame, own.parts)}h-6`,
      fill: 'none',
      stroke: 'jp',
      'stroke-width': 2,
      'stroke-dasharray': '4 3',
    },
    label: labels.twoWays.own.tokyo,
    rows: ['way-government'],
  };
}

/** Its result, under the names of all parts. */
export function tokyoWords(frame: Frame, own: OwnCount, { ways }: Defence, words: Words): Mark {
  const { yen, percent } = ways.framework;
  const said = words.labels.twoWays.own.mark(`${words.number(percent, 1)}%`);
  const style = { anchor: 'end', ink: 'jp', weight: 600, size: frame.text } as const;
  return label('tokyo-name', said, frame.x(yen) - 10, foot(frame, own.parts) + 4, style);
}
