import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hatch } from '../../marks/hatch.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { Investment } from '../data.ts';
import { layOutPledge, type Part } from './layout.ts';

const at = (n: number): number => Math.round(n * 10) / 10;

function partMark(part: Part, x: number, width: number): Mark {
  return {
    key: `pledge-${part.key}`,
    tag: 'rect',
    attrs: { x, y: at(part.y), width, height: at(part.height), fill: part.fill },
    label: part.name,
    rows: [part.flow.row],
  };
}

/** What Japanese owners hold, solid, beside what Tokyo promised to finance, hollow. */
export function drawPledge(data: Investment, layout: LayoutName, edition: Edition): Mark[] {
  const wide = layout === 'wide';
  const placed = layOutPledge(data, layout);
  const { stock, pledge, width, floor } = placed;
  const big = wide
    ? { size: 40, serif: true, weight: 500 as const }
    : { size: 26, serif: true, weight: 500 as const };
  const gap = wide ? 14 : 8;
  const held = wide
    ? ['billion dollars at the end of', '2024: the book value of what', 'Japanese owners hold']
    : ['bn held,', 'end 2024'];
  const meant = wide
    ? [
        'billion dollars promised in 2025:',
        'mainly public loans and',
        'guarantees, one or two per',
        'cent of it equity',
      ]
    : ['bn pledged, 2025:', 'loans, guarantees'];
  return [
    hatch('tranche', 'jp'),
    hatch('ceiling', 'jp', 'none', 12),
    { key: 'floor', tag: 'path', attrs: { d: `M4 ${floor}H${wide ? 756 : 356}`, stroke: 'line' } },
    {
      key: 'stock',
      tag: 'g',
      attrs: {},
      label: 'Held by Japanese owners, end of 2024',
      rows: [placed.row],
      children: [
        {
          key: 'stock-bar',
          tag: 'rect',
          attrs: { x: stock.x, y: at(stock.y), width, height: at(floor - stock.y), fill: 'jp' },
        },
        label(
          'stock-value',
          edition.number(placed.held, 1),
          stock.x + width + gap,
          stock.y + (wide ? 30 : 20),
          { ...big, ink: 'jp' },
        ),
        ...labelLines('stock-text', held, stock.x + width + gap, stock.y + (wide ? 54 : 38)),
      ],
    },
    {
      key: 'pledge',
      tag: 'g',
      attrs: {},
      children: [
        ...placed.parts.map((part) => partMark(part, pledge.x, width)),
        {
          key: 'pledge-outline',
          tag: 'rect',
          attrs: {
            x: pledge.x,
            y: at(pledge.y),
            width,
            height: at(floor - pledge.y),
            fill: 'none',
            stroke: 'jp',
            'stroke-width': 1.5,
            'stroke-dasharray': '5 4',
          },
        },
        label(
          'pledge-value',
          edition.number(placed.promised, 0),
          pledge.x + width + gap,
          pledge.y + (wide ? 30 : 20),
          { ...big, ink: 'ink' },
        ),
        ...labelLines('pledge-text', meant, pledge.x + width + gap, pledge.y + (wide ? 54 : 38)),
        ...placed.parts
          .filter((part) => part.text.length > 0)
          .flatMap((part) =>
            labelLines(
              `pledge-${part.key}-text`,
              part.text(edition, wide),
              pledge.x + width + gap,
              part.labelY,
            ),
          ),
      ],
    },
  ];
}
