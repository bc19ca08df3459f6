import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hexagon } from '../../marks/hexagon.ts';
import { baseMarks } from './base.ts';
import { callouts } from './callout.ts';
import { billionOf, namedStates, type ProjectMap } from '../data.ts';
import { placeSites, type PlacedSite } from '../layout/sites.ts';
import * as spots from '../layout/spots/visit.ts';
import type { Words } from '../words.ts';
import { disc, discs, siteMark } from './site.ts';
import { placeOnStage, frames, WASHINGTON } from '../layout.ts';
import { codes } from './visit/codes.ts';

function route(layout: LayoutName, plants: readonly PlacedSite[]): Mark[] {
  const [x, y] = placeOnStage(...WASHINGTON, frames[layout]);
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

function said(data: ProjectMap, placed: readonly PlacedSite[], words: Words): Mark[] {
  const { wide, money } = words.labels.visit;
  const amount = (billion: number): string => money(billion, words);
  return callouts(
    spots.WIDE,
    wide((id) => amount(billionOf(data, id)), amount(data.toyotaTotal)),
    placed,
  );
}

/** The week of the visit: two stops, and the places the fact sheet names. */
export function drawVisit(data: ProjectMap, layout: LayoutName, words: Words): Mark[] {
  const placed = placeSites(data, 'named', 'even', layout);
  const states = namedStates(data.named);
  const wide = layout === 'wide';
  return [
    ...baseMarks(data.maps[layout], states),
    ...route(layout, placed),
    discs(
      'sites',
      placed.map((one) => siteMark(one, one.site.amount === undefined ? 'hollow' : 'solid', words)),
    ),
    ...(wide
      ? said(data, placed, words)
      : [
          ...codes(data.maps.narrow, states, words),
          ...callouts(spots.NARROW, words.labels.visit.narrow, placed),
        ]),
    discs(
      'key',
      wide ? disc('hollow', 'hollow', 460, 550, 6) : disc('hollow', 'hollow', 201, 286, 5),
    ),
  ];
}
