import type { Investment } from './data.ts';
import type { Race } from './positions.ts';

/** How far Japan was behind Britain by foreign parent at the end of `year`, billion dollars; negative if ahead. */
export function gapIn(data: Investment, year: number): number {
  const at = (iso3: string): number => {
    const found = data.lines
      .find((line) => line.iso3 === iso3)
      ?.points.find((point) => point.year === year);
    if (!found) throw new Error(`no position of ${iso3} at the end of ${year}`);
    return found.value;
  };
  return at('GBR') - at('JPN');
}

/** First and second by ultimate owner at the end of `year`. */
export function leadAt(data: Investment, year: number): Race {
  const found = data.race.find((race) => race.year === year);
  if (!found) throw new Error(`no leader at the end of ${year}`);
  return found;
}

/** A box of view A by the beginning of its name, billion dollars. */
export function sectorValue(data: Investment, start: string): number {
  const found = data.sectors.find((flow) => flow.target.startsWith(start));
  if (!found) throw new Error(`view A has no sector that begins with "${start}"`);
  return found.value;
}
