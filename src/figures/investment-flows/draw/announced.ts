import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import type { Words } from '../words.ts';
import { drawBands } from './bands.ts';
import { announcedGraph, ELSEWHERE, foldedIn, REST } from '../layout/band-graph.ts';
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

/** What a box says that folds regions or states. */
function foldName(id: string, { labels }: Words): string | undefined {
  const { elsewhere, rest, other } = labels.bands.announced;
  const region = foldedIn(id);
  if (region !== undefined) return other(region);
  return id === ELSEWHERE ? elsewhere : id === REST ? rest : undefined;
}

/** What a box of the table says; throws on a place that has no name. */
function placeName(id: string, root: string, layout: LayoutName, { labels }: Words): string {
  const { japan, announced } = labels.bands;
  return id === root ? japan : (announced.regions[id]?.[layout] ?? announced.state(id));
}

function realisedMarks(data: Investment, layout: LayoutName, words: Words): Mark[] {
  const wide = layout === 'wide';
  const { left, right, y, height } = BARS[layout];
  const whole = data.realisedTotal.value;
  const { bought, built } = data.realised;
  const edge = left + ((right - left) * bought.value) / total([bought, ...built]);
  const told = words.labels.bands.realised;
  const title = told.title[layout](words.number(whole, 1));
  return [
    label('title', title, 4, wide ? 18 : 16, { ink: 'muted' }),
    {
      key: 'bought',
      tag: 'g',
      attrs: {},
      label: told.bought,
      rows: [bought.row],
      children: [
        {
          key: 'bought-bar',
          tag: 'rect',
          attrs: { x: left, y, width: tenth(edge - left - 2), height, fill: 'muted' },
        },
        label(
          'bought-text',
          told.boughtValue[layout](words.number(bought.value, 1)),
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
      label: told.built,
      rows: built.map((flow) => flow.row),
      children: [
        {
          key: 'built-bar',
          tag: 'rect',
          attrs: { x: tenth(edge), y, width: tenth(right - edge), height, fill: 'gold' },
        },
        label(
          'built-text',
          told.builtValue[layout](words.number(total(built), 1)),
          right,
          y + height + (wide ? 18 : 17),
          { ink: 'gold', weight: 600, anchor: 'end' },
        ),
      ],
    },
  ];
}

/** What was announced, by place, under what new investment turned out to be. */
export function drawAnnounced(data: Investment, layout: LayoutName, words: Words): Mark[] {
  const wide = layout === 'wide';
  const graph = announcedGraph(data, layout);
  const placed = layOutBands(graph, FRAMES[layout]);
  const style = {
    sides: ['above', 'inside', 'right'],
    strong: ['NC'],
    leavesRight: false,
    soft: '#announced',
    hard: 'jp-pale',
    key: 'announced',
    name: (id: string) => foldName(id, words) ?? placeName(id, graph.root, layout, words),
    end: (id: string) => foldName(id, words) ?? id,
  } as const;
  return [
    hatch('announced', 'jp-pale'),
    ...realisedMarks(data, layout, words),
    label('announced-title', words.labels.bands.announced.title[layout], 4, wide ? 144 : 92, {
      ink: 'muted',
    }),
    ...drawBands(placed, style, words),
  ];
}
