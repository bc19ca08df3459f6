import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { label, labelLines, type LabelStyle } from '../../marks/label.ts';
import type { Words } from '../words.ts';
import type { HoldingsLayout } from '../layout/holdings.ts';

/** The large numerals beside a column. */
const NUMERAL: Readonly<Record<LayoutName, LabelStyle>> = {
  wide: { size: 40, serif: true, weight: 500 },
  narrow: { size: 26, serif: true, weight: 500 },
};

/** A column's number and the words under it, right of the column, from its top. */
export function columnWords(
  key: string,
  number: string,
  lines: readonly string[],
  x: number,
  top: number,
  layout: LayoutName,
  style: LabelStyle = {},
): Mark[] {
  const [first, second, gap] = layout === 'wide' ? [30, 54, 14] : [20, 38, 8];
  return [
    label(`${key}-value`, number, x + gap, top + first, { ...NUMERAL[layout], ...style }),
    ...labelLines(`${key}-text`, lines, x + gap, top + second),
  ];
}

/** The floor all columns stand on, and the solid column. */
export function holdingsMarks(placed: HoldingsLayout, layout: LayoutName, words: Words): Mark[] {
  const { x, top, width, floor, position } = placed;
  const bar: Mark = {
    key: 'stock-bar',
    tag: 'rect',
    attrs: { x, y: top, width, height: floor - top, fill: 'jp' },
  };
  const { held, heldNote } = words.labels.holdings;
  const number = words.number(position.value, 1);
  return [
    {
      key: 'floor',
      tag: 'path',
      attrs: { d: `M4 ${floor}H${layout === 'wide' ? 756 : 356}`, stroke: 'line' },
    },
    {
      key: 'stock',
      tag: 'g',
      attrs: {},
      label: held,
      rows: [position.row],
      children: [
        bar,
        ...columnWords('stock', number, heldNote[layout], x + width, top, layout, { ink: 'jp' }),
      ],
    },
  ];
}
