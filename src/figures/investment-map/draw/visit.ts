import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hexagon } from '../../marks/hexagon.ts';
import { baseMarks } from './base.ts';
import { calloutMarks } from './callout.ts';
import { namedStates, type ProjectMap } from '../data.ts';
import { placeSites, type PlacedSite } from '../layout/sites.ts';
import { disc, discs, siteMark } from './site.ts';
import { TOWNS } from '../data/towns.ts';
import { placeOnStage, frames } from '../layout.ts';
import { codes } from './visit/codes.ts';
import { narrowWords, wideWords } from './visit/callouts.ts';

function route(layout: LayoutName, plants: readonly PlacedSite[]): Mark[] {
  const [x, y] = placeOnStage(...TOWNS.Washington, frames[layout]);
  const toyota = plants.find(({ site }) => site.key === 'P001');
  if (!toyota) throw new Error('the visit needs Toyota’s plant');
  const r = layout === 'wide' ? 8 : 6;
  const round = (n: number): number => Math.round(n);
  const d = `M${round(x)} ${round(y)}Q${round(x + r)} ${round(toyota.y - r)} ${round(toyota.x + r + 3)} ${round(toyota.y - 3)}`;
  return [
    {
      key: 'route',
      tag: 'path',
      attrs: { d, fill: 'none', stroke: 'ink', 'stroke-width': 1.5, 'stroke-dasharray': '4 3' },
    },
    { key: 'stop-washington', tag: 'path', attrs: { d: hexagon(x, y, r), fill: 'ink' } },
  ];
}

/** The week of the visit: two stops, and the places the fact sheet names. */
export function drawVisit(data: ProjectMap, layout: LayoutName, edition: Edition): Mark[] {
  const placed = placeSites(data, 'named', 'even', layout);
  const states = namedStates(data.named);
  const wide = layout === 'wide';
  const words = wide ? wideWords : narrowWords;
  return [
    ...baseMarks(data.maps[layout], states),
    ...route(layout, placed),
    discs(
      'sites',
      placed.map((one) =>
        siteMark(one, one.site.amount === undefined ? 'hollow' : 'solid', edition),
      ),
    ),
    ...(wide ? [] : codes(data.maps.narrow, states)),
    ...words(data, edition).flatMap((callout) => calloutMarks(callout, placed)),
    discs(
      'key',
      wide ? disc('hollow', 'hollow', 474, 550, 6) : disc('hollow', 'hollow', 201, 268, 5),
    ),
  ];
}
