import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hatch } from '../../marks/hatch.ts';
import { baseMarks } from './base.ts';
import { calloutMarks, type Callout } from './callout.ts';
import type { ProjectMap } from '../data.ts';
import type { Site } from '../data/projects.ts';
import { placeSites } from '../layout/sites.ts';
import { discs, siteMark, type Look } from './site.ts';
import { SPOTS } from './amounts/names.ts';
import { stripMarks } from './amounts/strip.ts';

const lookOf = (site: Site): Look =>
  site.amount === undefined ? 'hollow' : site.named ? 'solid' : site.takeover ? 'takeover' : 'pale';

function callouts(data: ProjectMap, layout: LayoutName, edition: Edition): Callout[] {
  return Object.entries(SPOTS[layout]).map(([id, { name, ...spot }]) => {
    const billion = data.all.find((one) => one.key === id)?.amount;
    if (billion === undefined) throw new Error(`the map has no amount for ${id}`);
    const amount = edition.number(billion, billion < 1 ? 2 : 1);
    return { ...spot, to: id, key: `name-${id}`, lines: [`${name} ${amount}`] };
  });
}

/** All announced projects and purchases with a place, circles by amount. */
export function drawAmounts(data: ProjectMap, layout: LayoutName, edition: Edition): Mark[] {
  const placed = placeSites(data, 'all', 'amount', layout);
  return [
    hatch('takeover', 'jp', 'paper', 4),
    ...baseMarks(data.maps[layout]),
    discs(
      'sites',
      placed.map((one) => siteMark(one, lookOf(one.site), edition)),
    ),
    ...callouts(data, layout, edition).flatMap((callout) => calloutMarks(callout, placed)),
    ...stripMarks(data, layout, edition),
  ];
}
