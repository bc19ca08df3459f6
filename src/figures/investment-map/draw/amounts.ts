import type { Mark } from '../../../scene/mark.ts';
import type { LayoutName } from '../../contract.ts';
import { hatch } from '../../marks/hatch.ts';
import { baseMarks } from './base.ts';
import { calloutMarks } from './callout.ts';
import type { ProjectMap } from '../data.ts';
import type { Site } from '../data/projects.ts';
import { placeSites, type PlacedSite } from '../layout/sites.ts';
import type { Spot } from '../layout/spot.ts';
import * as spots from '../layout/spots/amounts.ts';
import type { Words } from '../words.ts';
import { discs, siteMark, type Look } from './site.ts';
import { stripMarks } from './amounts/strip.ts';

const lookOf = (site: Site): Look =>
  site.amount === undefined ? 'hollow' : site.named ? 'solid' : site.takeover ? 'takeover' : 'pale';

/** The large projects by name, with their amounts. */
function named<Id extends string>(
  at: Readonly<Record<Id, Spot>>,
  names: Readonly<Record<Id, string>>,
  placed: readonly PlacedSite[],
  { number }: Words,
): Mark[] {
  return (Object.keys(at) as Id[]).flatMap((id) => {
    const billion = placed.find(({ site }) => site.key === id)?.site.amount;
    if (billion === undefined) throw new Error(`the map has no amount for ${id}`);
    const line = `${names[id]} ${number(billion, billion < 1 ? 2 : 1)}`;
    return calloutMarks(`name-${id}`, { ...at[id], to: id }, { lines: [line] }, placed);
  });
}

/** All announced projects and purchases with a place, circles by amount. */
export function drawAmounts(data: ProjectMap, layout: LayoutName, words: Words): Mark[] {
  const placed = placeSites(data, 'all', 'amount', layout);
  const { wide, narrow } = words.labels.amounts;
  return [
    hatch('takeover', 'jp', 'paper', 4),
    ...baseMarks(data.maps[layout]),
    discs(
      'sites',
      placed.map((one) => siteMark(one, lookOf(one.site), words)),
    ),
    ...(layout === 'wide'
      ? named(spots.WIDE, wide, placed, words)
      : named(spots.NARROW, narrow, placed, words)),
    ...stripMarks(data, layout, words),
  ];
}
