import type { Edition } from '../../../editions/edition.ts';
import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hatch } from '../../marks/hatch.ts';
import { baseMarks } from '../base.ts';
import { calloutMarks, type Callout } from '../callout.ts';
import type { ProjectMap, Site } from '../data.ts';
import { placeSites } from '../layout.ts';
import { discs, siteMark, type Look } from '../site.ts';
import { SPOTS } from './names.ts';
import { stripMarks } from './strip.ts';

const lookOf = (site: Site): Look =>
  site.amount === null ? 'hollow' : site.named ? 'solid' : site.takeover ? 'takeover' : 'pale';

function callouts(data: ProjectMap, layout: LayoutName, edition: Edition): Callout[] {
  return Object.entries(SPOTS[layout]).map(([id, { name, ...spot }]) => {
    const site = data.all.find((one) => one.key === id);
    const billion = site?.amount ?? null;
    if (billion === null) throw new Error(`the map has no amount for ${id}`);
    const amount = edition.number(billion, billion < 1 ? 2 : 1);
    return { ...spot, to: id, key: `name-${id}`, lines: [`${name} ${amount}`] };
  });
}

/** All announced projects and purchases with a place, circles by amount. */
export function drawAmounts(data: ProjectMap, layout: LayoutName, edition: Edition): Mark[] {
  const placed = placeSites(data.all, 'amount', layout);
  return [
    hatch('takeover', 'jp', 'paper', 4),
    ...baseMarks([], layout),
    discs(
      'sites',
      placed.map((one) => siteMark(one, lookOf(one.site), edition)),
    ),
    ...callouts(data, layout, edition).flatMap((callout) => calloutMarks(callout, placed)),
    ...stripMarks(data, layout, edition),
  ];
}
