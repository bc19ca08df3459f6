import type { Mark } from '../../../../scene/mark.ts';
import { textWidth } from '../../../../scene/text.ts';
import { label } from '../../../marks/label.ts';
import type { Defence } from '../../data.ts';
import type { Frame } from '../../layout.ts';
import type { Words } from '../../words.ts';

/** Each level asked for, from its date out of the picture; dotted where it is denied. */
export function askLines({ x, ratio, ratioPanel }: Frame, data: Defence, words: Words): Mark[] {
  return data.asks.map((ask) => {
    const [left, y] = [Math.round(x(ask.time)), Math.round(ratio(ask.percent))];
    const dash = ask.isDenied ? '1.5 4' : '6 4';
    return {
      key: ask.id,
      tag: 'g',
      attrs: { stroke: 'us', fill: 'paper', 'stroke-width': 1.5, 'pointer-events': 'all' },
      label: words.labels.overTime.asked(words.number(ask.percent)),
      rows: [ask.id],
      children: [
        {
          key: `${ask.id}-line`,
          tag: 'path',
          attrs: { d: `M${left} ${y}H${ratioPanel.right}`, 'stroke-dasharray': dash },
        },
        { key: `${ask.id}-dot`, tag: 'circle', attrs: { cx: left, cy: y, r: 4 } },
      ],
    };
  });
}

/** What each line says, left of it. */
export function askWords({ x, ratio, layout }: Frame, data: Defence, words: Words): Mark[] {
  const { asks } = words.labels.overTime;
  return data.asks.flatMap((ask) => {
    const text = layout === 'wide' ? asks[ask.id].wide(ask.date, words) : asks[ask.id].narrow;
    const number = `${words.number(ask.percent)}%`;
    const [right, y] = [x(ask.time) - 10, ratio(ask.percent) + 4.5];
    return [
      label(`${ask.id}-number`, number, right, y, { anchor: 'end', ink: 'us', weight: 600 }),
      label(`${ask.id}-words`, text, right - textWidth(number, 14, 'sans-bold') - 8, y, {
        anchor: 'end',
      }),
    ];
  });
}
