import type { Edition } from '../../editions/edition.ts';
import type { FigureWords, Source, ViewWords } from '../contract.ts';
import type { SeaMap } from './data.ts';
import { distance, tables } from './tables.ts';

const COASTS: Source = {
  title: 'Natural Earth 1:10m coastlines, public domain, by way of world-atlas 2.0.2',
  publisher: 'Natural Earth',
  url: 'https://www.naturalearthdata.com/downloads/10m-cultural-vectors/',
};
const OTHER_SIDE: Source = {
  title:
    'Philippines accuses China of water cannon attack on supply vessel (with the Chinese coast guard’s answer)',
  publisher: 'Arab News',
  date: '2024-03-24',
  url: 'https://arabnews.com/node/2481426',
};

const legsKm = (data: SeaMap): number => data.legs.reduce((sum, leg) => sum + leg.km, 0);

function states(
  data: SeaMap,
  edition: Edition,
): Record<'shoal' | 'patrol' | 'corridor', ViewWords> {
  const stops = data.stops.map((stop) => stop.name);
  const countries = data.ships.map((ship) => ship.name);
  const list = (names: readonly string[]): string =>
    `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  const boats = data.encounters.filter((row) => row.kind === 'water-cannon');
  const told = boats.map(
    (row) => `on ${edition.date(row.date)} (${edition.count(row.hurt ?? 0)} hurt)`,
  );
  return {
    shoal: {
      name: 'Second Thomas Shoal',
      takeaway: 'Twice in March 2024 Chinese water cannon hit a supply boat near one reef',
      description: `A map of the South China Sea between Viet Nam and the Philippines. A ring marks ${data.shoal.name}, ${distance(data.shore.km, edition)} from the nearest coast of Palawan and inside a dashed line that runs 200 nautical miles off the Philippine coast. Beside it, the two times the supply boat Unaizah May 4 was hit: ${told.join(' and ')}.`,
    },
    patrol: {
      name: 'Four flags',
      takeaway: 'Four countries sailed together in Manila’s zone; nobody published where',
      description: `The same map. The sea between the dashed line and the western coasts of the Philippines is hatched, because the positions were not published. On it stand ships for ${list(countries)}, which sailed together on 7 April 2024 in what was officially a Maritime Cooperative Activity inside the Philippine exclusive economic zone. Philippine forces placed it in the West Philippine Sea, Manila’s name for this side.`,
    },
    corridor: {
      name: 'Luzon Economic Corridor',
      takeaway:
        'On land the summit’s answer was a corridor of four stops, its railway unbuilt in 2026',
      description: `The map moves in on Luzon. A hollow line joins ${list(stops)}, about ${edition.number(Math.round(legsKm(data) / 5) * 5)} km by straight lines. It is hollow because it is a plan: the leaders of Japan, the Philippines and the United States launched it on 11 April 2024 and named railways, ports, clean energy, semiconductor supply chains and farming; by May 2026 eight more partners had joined and the main railway was not built.`,
    },
  };
}

function unique(sources: readonly Source[]): Source[] {
  return sources.filter(
    (source, i) => sources.findIndex((other) => other.url === source.url) === i,
  );
}

/** The words of the map. */
export function describe(data: SeaMap, edition: Edition): FigureWords {
  return {
    title: 'The South China Sea and Luzon, spring 2024',
    views: states(data, edition),
    caption:
      'The map draws no maritime boundary and takes no position on any claim: several governments claim features and waters here. The dashed line is a distance, 200 nautical miles west of the Philippine coast, computed from the coasts drawn; an exclusive economic zone can reach that far at most. Coasts are simplified, places rounded to hundredths of a degree. What happened at the shoal is as the Philippine authorities told it; China’s coast guard said the convoy had forced its way in. Of the three Philippine ships on 7 April the Australian release names two; the Gregorio del Pilar is from the Philippine military. Status of the corridor as of May 2026.',
    tables: tables(data, edition),
    sources: unique([
      ...[...data.encounters, ...data.ships].flatMap((row) => data.cite(row) ?? []),
      OTHER_SIDE,
      COASTS,
      ...[data.shoal, ...data.stops].flatMap((row) => data.cite(row) ?? []),
    ]),
  };
}

/** Numbers for the prose. */
export function values(data: SeaMap, edition: Edition): Record<string, string> {
  const hurt = data.encounters.reduce((sum, row) => sum + (row.hurt ?? 0), 0);
  return {
    'palawan-distance': distance(data.shore.km, edition),
    hurt: edition.count(hurt),
    'corridor-km': edition.number(Math.round(legsKm(data) / 5) * 5),
  };
}
