import { missing } from '../../../data/missing.ts';
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
  if (!found)
    throw missing(
      'investment/fdi_position_us_by_country',
      `no ${iso3} at the end of ${year}`,
      'a position that the figure tells of',
      { column: 'iso3' },
    );
  return found.value;
}

/** How far Japan was behind Britain by foreign parent at the end of `year`, billion dollars; negative if ahead. */
export const gapIn = (data: Pick<Positions, 'lines'>, year: number): number =>
  positionIn(data, 'GBR', year) - positionIn(data, 'JPN', year);

/** First and second by ultimate owner at the end of `year`. */
export function leadAt(data: Investment, year: number): Race {
  const found = data.race.find((race) => race.year === year);
  if (!found)
    throw missing(
      'investment/fdi_position_us_by_country',
      `no leader at the end of ${year}`,
      'a race that the figure tells of',
      { column: 'year' },
    );
  return found;
}

/** A box of the sectors by its name in the table. */
export function sectorFlow(data: Investment, name: Flow['target']): Flow {
  const found = data.sectors.find((flow) => flow.target === name);
  if (!found)
    throw missing(
      'investment/flows',
      `no “${name}” among the sectors`,
      'a box that the picture draws',
      { column: 'target' },
    );
  return found;
}

/** What a box of the sectors holds, billion dollars. */
export const sectorValue = (data: Investment, name: Flow['target']): number =>
  sectorFlow(data, name).value;
