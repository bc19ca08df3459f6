import type { Attrs, Mark } from '../../../scene/mark.ts';
import { tenth } from '../../../scene/tenth.ts';
import type { LayoutName } from '../../contract.ts';
import { hatch } from '../../marks/hatch.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { Investment } from '../data.ts';
import { total } from '../data/flows.ts';
import { layOutHollow, type Corner } from '../layout/hollow.ts';
import type { Words } from '../words.ts';

const boxAttrs = ({ x, y, width, height }: Corner): Attrs => ({
  x,
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
});

/** The promise alone, so near that it fills the stage, with what has been named in one corner. */
export function drawHollow(data: Investment, layout: LayoutName, words: Words): Mark[] {
  const wide = layout === 'wide';
  const told = words.labels.holdings;
  const { whole, named, first } = layOutHollow(data, layout);
  const [one, two, open] = data.pledge;
  const n = (value: number): string => words.number(value, 0);
  const right = named.x + named.width + (wide ? 16 : 10);
  const part = (
    key: 'tranche-1' | 'tranche-2',
    corner: Corner,
    row: string,
    look: Attrs,
  ): Mark => ({
    key: `pledge-${key}`,
    tag: 'rect',
    attrs: { ...boxAttrs(corner), ...look },
    label: told.parts[key].name,
    rows: [row],
  });
  return [
    hatch('ceiling', 'jp', 'paper', 12),
    {
      key: 'pledge',
      tag: 'g',
      attrs: {},
      children: [
        part('tranche-2', named, two.row, { fill: '#ceiling', stroke: 'jp' }),
        part('tranche-1', first, one.row, { fill: 'jp-pale', stroke: 'jp' }),
        {
          key: 'pledge-outline',
          tag: 'rect',
          attrs: {
            ...boxAttrs(whole),
            fill: 'none',
            stroke: 'jp',
            'stroke-width': 2,
            'stroke-dasharray': '7 5',
          },
          label: told.parts.open.name,
          rows: [open.row],
        },
        label('pledge-value', n(total(data.pledge)), wide ? 28 : 18, wide ? 132 : 74, {
          serif: true,
          weight: 500,
          size: wide ? 132 : 68,
        }),
        ...labelLines('pledge-text', told.hollowNote[layout], wide ? 34 : 20, wide ? 168 : 98, {
          size: wide ? 18 : 14,
        }),
        label(
          'pledge-first-value',
          n(one.value),
          first.x + first.width / 2,
          first.y + first.height / 2 + (wide ? 14 : 9),
          { serif: true, weight: 500, size: wide ? 40 : 26, anchor: 'middle' },
        ),
        ...labelLines(
          'pledge-tranche-2-text',
          told.namedNote[layout](n(one.value), n(two.value)),
          right,
          named.y + (wide ? 40 : 22),
          { size: wide ? 16 : 14 },
        ),
        ...labelLines(
          'pledge-open-text',
          told.parts.open.note[layout](n(open.value)),
          (wide ? 756 : 356) - (wide ? 20 : 12),
          wide ? 200 : 130,
          { size: wide ? 16 : 14, anchor: 'end' },
        ),
      ],
    },
  ];
}
