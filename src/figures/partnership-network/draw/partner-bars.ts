import type { Mark } from '../../../scene/mark.ts';
import { label } from '../../marks/label.ts';
import { partnersAt } from '../data/counts.ts';
import { nameOf, type Network } from '../data.ts';

const BAR = { x: 100, y: 476, row: 17, unit: 3.2 };

/** Partners by agreement as rows of ticks, longest first; the sampled row is pale. */
export function drawPartnerBars(network: Network, day: string): Mark {
  const children = ['JPN', 'USA', 'AUS', 'PHL', 'KOR'].flatMap((id, i): Mark[] => {
    const n = partnersAt(network.ties, id, day).length;
    const y = BAR.y + i * BAR.row;
    const end = BAR.x + n * BAR.unit;
    const stroke = id === 'JPN' ? 'jp' : id === 'USA' ? 'us' : 'partner';
    const attrs = { d: `M${BAR.x} ${y}H${end}`, stroke, opacity: id === 'USA' ? 0.45 : 1 } as const;
    const bold = id === 'JPN' ? { weight: 600 as const } : {};
    return [
      label(`partners-${id}`, nameOf(network, id), BAR.x - 8, y + 5, { anchor: 'end', ...bold }),
      { key: `partners-${id}-bar`, tag: 'path', attrs },
      label(`partners-${id}-n`, id === 'USA' ? `${n}, sampled` : `${n}`, end + 4, y + 5, bold),
    ];
  });
  const attrs = { 'stroke-width': 8, 'stroke-dasharray': '2.2 1' } as const;
  return {
    key: 'partners',
    tag: 'g',
    attrs,
    label: 'Partners by agreement',
    children: [
      label('partners-of', 'partners by agreement', 14, BAR.y - 13, { ink: 'muted' }),
      ...children,
    ].map((mark) =>
      mark.tag === 'text' ? { ...mark, attrs: { ...mark.attrs, stroke: 'none' } } : mark,
    ),
  };
}
