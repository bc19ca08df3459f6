import type { Investment } from '../data.ts';
import type { Flow } from './flows.ts';
import type { Positions, Race } from './positions.ts';

/** A country's position by foreign parent at the end of `year`, billion dollars. */
export function positionIn(
  { lines }: Pick<Positions, 'lines'>,
  iso3: string,
  year: number,
): number {
  const line = lines.find((one) => one.iso3 === iso3);
  const found = line?.points.find((point) => point.year === year);
  if (!found) throw new Error(`no position of ${iso3} at the end of ${year}`);
  return found.value;
}

/** How far Japan was behind Britain by foreign parent at the end of `year`, billion dollars; negative if ahead. */
export const gapIn = (data: Pick<Positions, 'lines'>, year: number): number =>
  positionIn(data, 'GBR', year) - positionIn(data, 'JPN', year);

/** First and second by ultimate owner at the end of `year`. */
export function leadAt(data: Investment, year: number): Race {
  const found = data.race.find((race) => race.year === year);
  if (!found) throw new Error(`no leader at the end of ${year}`);
  return found;
}

/** A box of the sectors by its name in the table. */
export function sectorFlow(data: Investment, name: Flow['target']): Flow {
  const found = data.sectors.find((flow) => flow.target === name);
  if (!found) throw new Error(`the sectors of investment-flows have no "${name}"`);
  return found;
}

/** What a box of the sectors holds, billion dollars. */
export const sectorValue = (data: Investment, name: Flow['target']): number =>
  sectorFlow(data, name).value;
