import type { Edition } from '../../../../editions/edition.ts';
import { KM_PER_NAUTICAL_MILE } from '../../../../data/geo/sphere.ts';
import { type Column, tableOf } from '../../../columns/column.ts';
import { dataOnly, listColumn } from '../../../columns/data-only.ts';
import { dateColumn, numberColumn, printedFrom, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import { type Fleet, fleetId, type Leg, type Place, type SeaMap } from '../../data.ts';
import { type Encounter, inOrder } from '../../data/encounters.ts';

const miles = (km: number): number => Math.round(km / KM_PER_NAUTICAL_MILE);

/** A distance in both units: `197 km (106 nautical miles)`. */
export const distance = (km: number, edition: Edition): string =>
  `${edition.number(Math.round(km))} km (${edition.number(miles(km))} nautical miles)`;

const distances = <R>(of: (row: R) => number | undefined): Column<R>[] => {
  const as = (unit: (km: number) => number) => (row: R) => {
    const km = of(row);
    return km === undefined ? undefined : unit(km);
  };
  return [
    dataOnly('distance_km', 'integer', 'Distance', as(Math.round), { unit: 'km' }),
    dataOnly('distance_nautical_miles', 'integer', 'Distance', as(miles), {
      unit: 'nautical miles',
    }),
  ];
};

function encounterTable(data: SeaMap, edition: Edition): FigureTable {
  return tableOf<Encounter>(
    {
      caption: 'What happened',
      rows: inOrder(data.encounters),
      id: ({ id }) => id,
      columns: [
        dateColumn('date', 'Date', ({ date }) => date),
        textColumn('title', 'Event', ({ title }) => title),
        textColumn('what', 'What happened', ({ what }) => what),
        numberColumn('hurt', 'Hurt', ({ hurt }) => hurt, { digits: 0, unit: 'people' }),
        textColumn('account', 'Account of', ({ accountOf }) => accountOf),
      ],
    },
    edition,
  );
}

function fleetTable(data: SeaMap, edition: Edition): FigureTable {
  return tableOf<Fleet>(
    {
      caption: 'Ships reported in the Maritime Cooperative Activity of 7 April 2024',
      rows: data.fleets,
      id: ({ country }) => fleetId(country),
      columns: [
        textColumn('country', 'Country', ({ name }) => name),
        dataOnly('country_id', 'string', 'Country, ISO 3166-1 alpha-3', ({ country }) => country),
        printedFrom('ships', 'Ships', ({ ships }) => ships.join(', '), [
          listColumn('ships', 'Ships', ({ ships }) => ships),
        ]),
      ],
    },
    edition,
  );
}

function placeTable(data: SeaMap, edition: Edition): FigureTable {
  const { place: shore, km } = data.shore;
  const off = (place: Place): number | undefined => (place === shore ? km : undefined);
  return tableOf<Place>(
    {
      caption: 'Places, degrees rounded to hundredths',
      rows: [data.shoal, shore, ...data.stops],
      id: ({ id }) => id,
      columns: [
        textColumn('place', 'Place', ({ name }) => name),
        numberColumn('lat', 'North', ({ lat }) => lat, {
          name: 'latitude',
          unit: 'degrees north',
          digits: 2,
        }),
        numberColumn('lon', 'East', ({ lon }) => lon, {
          name: 'longitude',
          unit: 'degrees east',
          digits: 2,
        }),
        printedFrom(
          'note',
          'Note',
          (place) =>
            [place.note ?? [], place === shore ? `${distance(km, edition)} from it` : []]
              .flat()
              .join(', '),
          [dataOnly('note', 'string', 'Note', ({ note }) => note), ...distances(off)],
        ),
      ],
    },
    edition,
  );
}

function legTable(data: SeaMap, edition: Edition): FigureTable {
  return tableOf<Leg>(
    {
      caption: 'The corridor’s stops, straight lines between them',
      rows: data.legs,
      id: ({ to }) => `leg-${to.id}`,
      columns: [
        printedFrom('leg', 'From and to', ({ from, to }) => `${from.name} to ${to.name}`, [
          dataOnly('from', 'string', 'From', ({ from }) => from.name),
          dataOnly('to', 'string', 'To', ({ to }) => to.name),
        ]),
        printedFrom(
          'distance',
          'Distance',
          ({ km }) => distance(km, edition),
          distances(({ km }) => km),
        ),
      ],
    },
    edition,
  );
}

/** What happened, where, with which ships, and how far apart the corridor's stops are. */
export function tables(data: SeaMap, edition: Edition): FigureTable[] {
  return [encounterTable, fleetTable, placeTable, legTable].map((table) => table(data, edition));
}
