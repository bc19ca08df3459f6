import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { drawBands } from './bands.ts';
import { announcedGraph } from '../layout/band-graph.ts';
import { layOutBands } from '../layout/bands.ts';
import { hatch } from '../../marks/hatch.ts';
import { label } from '../../marks/label.ts';
import { total } from '../data/flows.ts';
import type { Investment } from '../data.ts';
import { tenth } from '../../../scene/tenth.ts';

const FRAMES = {
  wide: { top: 182, bottom: 552, columns: [4, 250, 500], box: 10, padding: 12.5, pitch: 17.5 },
  narrow: { top: 118, bottom: 292, columns: [2, 118, 220], box: 6, padding: 9, pitch: 17 },
} as const;

const BARS = {
  wide: { left: 4, right: 756, y: 44, height: 44 },
  narrow: { left: 4, right: 356, y: 24, height: 24 },
} as const;

function realisedMarks(data: Investment, layout: LayoutName, edition: Edition): Mark[] {
  const wide = layout === 'wide';
  const { left, right, y, height } = BARS[layout];
  const whole = data.realisedTotal.value;
  const { bought, built } = data.realised;
  const edge = left + ((right - left) * bought.value) / total([bought, ...built]);
  const grown = edition.number(total(built), 1);
  const title = wide
    ? `New foreign direct investment in the US in 2024, all countries: ${edition.number(whole, 1)} billion dollars`
    : `New FDI in the US, 2024, all countries: ${edition.number(whole, 1)} bn`;
  return [
    label('title', title, 4, wide ? 18 : 16, { ink: 'muted' }),
    {
      key: 'bought',
      tag: 'g',
      attrs: {},
      label: 'Bought existing businesses',
      rows: [bought.row],
      children: [
        {
          key: 'bought-bar',
          tag: 'rect',
          attrs: { x: left, y, width: tenth(edge - left - 2), height, fill: 'partner' },
        },
        label(
          'bought-text',
          wide
            ? `${edition.number(bought.value, 1)} bought existing businesses`
            : `${edition.number(bought.value, 1)} bought existing firms`,
          left + 12,
          y + height / 2 + 5,
          { ink: 'paper', weight: 600, ...(wide ? { size: 16 } : {}) },
        ),
      ],
    },
    {
      key: 'built',
      tag: 'g',
      attrs: {},
      label: 'Built or expanded',
      rows: built.map((flow) => flow.row),
      children: [
        {
          key: 'built-bar',
          tag: 'rect',
          attrs: { x: tenth(edge), y, width: tenth(right - edge), height, fill: 'gold' },
        },
        label(
          'built-text',
          wide ? `${grown} built or expanded` : `${grown} built`,
          right,
          y + height + (wide ? 18 : 17),
          { ink: 'gold', weight: 600, anchor: 'end' },
        ),
      ],
    },
  ];
}

/** What was announced, by place, under what new investment turned out to be. */
export function drawAnnounced(data: Investment, layout: LayoutName, edition: Edition): Mark[] {
  const wide = layout === 'wide';
  const placed = layOutBands(announcedGraph(data, layout), FRAMES[layout]);
  const style = {
    sides: ['above', 'inside', 'right'],
    strong: ['NC'],
    leavesRight: false,
    soft: '#announced',
    hard: 'jp-pale',
    key: 'announced',
  } as const;
  return [
    hatch('announced', 'jp-pale'),
    ...realisedMarks(data, layout, edition),
    label(
      'announced-title',
      wide
        ? 'Factories and expansions announced by Japanese firms, 2018–2026, billion dollars'
        : 'Announced by Japanese firms, 2018–26',
      4,
      wide ? 144 : 92,
      { ink: 'muted' },
    ),
    ...drawBands(placed, style, edition),
  ];
}
