import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hatch } from '../../marks/hatch.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { Investment } from '../data.ts';
import type { Words } from '../words.ts';
import { drawBands } from './bands.ts';
import type { Flow } from '../data/flows.ts';
import { sectorGraph } from '../layout/band-graph.ts';
import { layOutBands, type BandsLayout } from '../layout/bands.ts';

const FRAMES = {
  wide: { top: 60, bottom: 548, columns: [4, 286, 548], box: 10, padding: 26, pitch: 42 },
  narrow: { top: 54, bottom: 294, columns: [2, 106, 174], box: 6, padding: 13, pitch: 17 },
} as const;

const CHEMICALS: Flow['target'] = 'Chemicals';

function olderChemicals(
  data: Investment,
  placed: BandsLayout,
  layout: LayoutName,
  words: Words,
): Mark[] {
  const box = placed.boxes.find(({ node }) => node.id === CHEMICALS);
  if (!box || layout === 'narrow') return [];
  const lines = words.labels.bands.sectors.older(words.number(data.chemicals2017.value, 1));
  return labelLines('older-chemicals', lines, box.x + box.width + 8, box.y + box.height / 2 + 22, {
    ink: 'muted',
  });
}

/** What the boxes are called; throws on one that has no name. */
function nameOf({ labels }: Words, root: string): (id: string) => string {
  const { japan, sectors } = labels.bands;
  return (id) => {
    const name = id === root ? japan : sectors.names[id];
    if (name === undefined)
      throw new Error(
        `no label for the sector "${id}": add it to the names in words/<lang>/labels`,
      );
    return name;
  };
}

/** What Japan's position consisted of at the end of 2019. */
export function drawSectors(data: Investment, layout: LayoutName, words: Words): Mark[] {
  const graph = sectorGraph(data);
  const placed = layOutBands(graph, FRAMES[layout]);
  const style = {
    sides: ['above', 'inside', 'right'],
    strong: [CHEMICALS],
    leavesRight: true,
    soft: '#remainder',
    hard: 'jp-pale',
    key: 'sector',
    name: nameOf(words, graph.root),
    end: (id: string) => id,
  } as const;
  const title = words.labels.bands.sectors.title[layout];
  return [
    hatch('remainder', 'jp-pale'),
    label('title', title, 4, 16, { ink: 'muted' }),
    ...drawBands(placed, style, words),
    ...olderChemicals(data, placed, layout, words),
  ];
}
