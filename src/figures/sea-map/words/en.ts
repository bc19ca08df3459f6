import { sum } from 'd3';
import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling, ViewWords } from '../../contract.ts';
import type { Values } from '../../values/value.ts';
import type { SeaMap } from '../data.ts';
import { distance, tables } from './en/tables.ts';
import { labels } from './en/labels.ts';
import type { Labels } from '../words.ts';

const legsKm = (data: SeaMap): number => sum(data.legs, ({ km }) => km);

function viewWords(data: SeaMap, edition: Edition): Record<string, ViewWords> {
  const stops = data.stops.map((stop) => stop.name);
  const countries = data.fleets.map((fleet) => fleet.name);
  const told = data.encounters.cannon.map(
    ({ date, hurt = 0 }) => `on ${edition.date(date)} (${edition.count(hurt)} hurt)`,
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
      description: `The same map. The sea between the dashed line and the western coasts of the Philippines is hatched, because the positions were not published. On it stand ships for ${edition.list(countries)}, which sailed together on 7 April 2024 in what was officially a Maritime Cooperative Activity inside the Philippine exclusive economic zone. Philippine forces placed it in the West Philippine Sea, Manila’s name for this side.`,
    },
    corridor: {
      name: 'Luzon Economic Corridor',
      takeaway:
        'On land the summit’s answer was a corridor of four stops, its railway unbuilt in 2026',
      description: `The map moves in on Luzon. A hollow line joins ${edition.list(stops)}, about ${edition.number(Math.round(legsKm(data) / 5) * 5)} km by straight lines. It is hollow because it is a plan: the leaders of Japan, the Philippines and the United States launched it on 11 April 2024 and named railways, ports, clean energy, semiconductor supply chains and farming; by May 2026 eight more partners had joined and the main railway was not built.`,
    },
  };
}

/** The words of the map. */
function describe(data: SeaMap, edition: Edition): FigureWords {
  return {
    title: 'The South China Sea and Luzon, spring 2024',
    views: viewWords(data, edition),
    caption:
      'The map draws no maritime boundary and takes no position on any claim: several governments claim features and waters here. The dashed line is a distance, 200 nautical miles west of the Philippine coast, computed from the coasts drawn; an exclusive economic zone can reach that far at most. Coasts are simplified, places rounded to hundredths of a degree. What happened at the shoal is as the Philippine authorities told it; China’s coast guard said the convoy had forced its way in. Of the three Philippine ships on 7 April the Australian release names two; the Gregorio del Pilar is from the Philippine military. Status of the corridor as of May 2026.',
    tables: tables(data, edition),
  };
}

/** Neither prose nor headlines quote a number of this figure. */
const values = (): Values => ({});

/** All that the figure says in English. */
export const en: Telling<SeaMap, Labels> = { labels, describe, values };
