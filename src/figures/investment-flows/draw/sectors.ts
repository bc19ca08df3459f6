import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hatch } from '../../marks/hatch.ts';
import { label, labelLines } from '../../marks/label.ts';
import type { Investment } from '../data.ts';
import { drawBands } from './bands.ts';
import { sectorGraph } from '../layout/band-graph.ts';
import { layOutBands, type BandsLayout } from '../layout/bands.ts';

const FRAMES = {
  wide: { top: 60, bottom: 548, columns: [4, 286, 548], box: 10, padding: 26, pitch: 42 },
  narrow: { top: 54, bottom: 294, columns: [2, 110, 186], box: 6, padding: 13, pitch: 17 },
} as const;

function olderChemicals(
  data: Investment,
  placed: BandsLayout,
  layout: LayoutName,
  edition: Edition,
): Mark[] {
  const box = placed.boxes.find(({ node }) => node.id === 'Chemicals');
  if (!box || layout === 'narrow') return [];
  const lines = [
    `${edition.number(data.chemicals2017.value, 1)} two years earlier,`,
    'in an older release',
  ];
  return labelLines('older-chemicals', lines, box.x + box.width + 8, box.y + box.height / 2 + 22, {
    ink: 'muted',
  });
}

/** What Japan's position consisted of at the end of 2019. */
export function drawSectors(data: Investment, layout: LayoutName, edition: Edition): Mark[] {
  const placed = layOutBands(sectorGraph(data), FRAMES[layout]);
  const style = {
    sides: ['above', 'inside', 'right'],
    strong: ['Chemicals'],
    leavesRight: true,
    soft: '#remainder',
    hard: 'jp-pale',
    key: 'sector',
  } as const;
  const title =
    layout === 'wide'
      ? 'billion dollars at the end of 2019, by ultimate owner; hatched: remainder by subtraction'
      : 'bn dollars, end 2019; hatched: remainder';
  return [
    hatch('remainder', 'jp-pale'),
    label('title', title, 4, 16, { ink: 'muted' }),
    ...drawBands(placed, style, edition),
    ...olderChemicals(data, placed, layout, edition),
  ];
}
