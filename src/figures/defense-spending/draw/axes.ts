import type { Formats } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import { label } from '../../marks/label.ts';
import { valueAxis, type Tick } from '../../marks/value-axis.ts';
import type { Frame } from '../layout.ts';

/** Values of both panels, years under the lower one. */
export function axes(frame: Frame, edition: Formats): Mark[] {
  const { axes: set, yenPanel, ratioPanel, layout } = frame;
  const yenDigits = set.yenTicks.every(Number.isInteger) ? 0 : 1;
  const ticks = (values: readonly number[], y: (value: number) => number, digits: number): Tick[] =>
    values.map((value) => ({ y: y(value), text: edition.number(value, value === 0 ? 0 : digits) }));
  const below = ratioPanel.bottom + (layout === 'wide' ? 20 : 17);
  return [
    valueAxis('yen', ticks(set.yenTicks, frame.yen, yenDigits), yenPanel.left, yenPanel.right),
    valueAxis(
      'share',
      ticks(set.ratioTicks, frame.ratio, set.ratioDigits),
      ratioPanel.left,
      ratioPanel.right,
    ),
    {
      key: 'years',
      tag: 'g',
      attrs: {},
      children: set.yearTicks.map((year) =>
        label(`t${year}`, String(year), frame.fiscal(year), below, {
          ink: 'muted',
          anchor: 'middle',
        }),
      ),
    },
  ];
}
