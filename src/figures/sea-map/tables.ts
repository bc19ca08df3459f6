import type { Edition } from '../../editions/edition.ts';
import { given } from '../../data/given.ts';
import type { FigureTable, TableRow } from '../contract.ts';
import type { SeaMap } from './data.ts';
import { KM_PER_NAUTICAL_MILE } from './sphere.ts';

/** A distance in both units: `197 km (106 nautical miles)`. */
export function distance(km: number, edition: Edition): string {
  const miles = edition.number(Math.round(km / KM_PER_NAUTICAL_MILE));
  return `${edition.number(Math.round(km))} km (${miles} nautical miles)`;
}

function places(data: SeaMap, edition: Edition): TableRow[] {
  const { place: shore, km } = data.shore;
  return [data.shoal, shore, ...data.stops].map((place) =>
    given<TableRow>({
      id: place.id,
      cells: {
        place: place.name,
        lat: edition.number(place.lat, 2),
        lon: edition.number(place.lon, 2),
        note: `${place.note ?? ''}${place === shore ? `, ${distance(km, edition)} from it` : ''}`,
      },
      source: data.cite(place),
    }),
  );
}

/** What happened, where, with which ships, and how far apart the corridor's stops are. */
export function tables(data: SeaMap, edition: Edition): FigureTable[] {
  return [
    {
      caption: 'What happened',
      columns: [
        { key: 'date', label: 'Date' },
        { key: 'title', label: 'Event' },
        { key: 'what', label: 'What happened' },
        { key: 'hurt', label: 'Hurt', numeric: true },
        { key: 'account', label: 'Account of' },
      ],
      rows: data.encounters.map((row) =>
        given<TableRow>({
          id: row.id,
          cells: {
            date: edition.date(row.date),
            title: row.title,
            what: row.what_happened,
            hurt: row.hurt === null ? '' : edition.number(row.hurt),
            account: row.account_of,
          },
          source: data.cite(row),
        }),
      ),
    },
    {
      caption: 'Ships reported in the Maritime Cooperative Activity of 7 April 2024',
      columns: [
        { key: 'country', label: 'Country' },
        { key: 'ships', label: 'Ships' },
      ],
      rows: data.ships.map((row) =>
        given<TableRow>({
          id: `ship-${row.country}`,
          cells: { country: row.name, ships: row.ships.replaceAll('; ', ', ') },
          source: data.cite(row),
        }),
      ),
    },
    {
      caption: 'Places, degrees rounded to hundredths',
      columns: [
        { key: 'place', label: 'Place' },
        { key: 'lat', label: 'North', numeric: true },
        { key: 'lon', label: 'East', numeric: true },
        { key: 'note', label: 'Note' },
      ],
      rows: places(data, edition),
    },
    {
      caption: 'The corridor’s stops, straight lines between them',
      columns: [
        { key: 'leg', label: 'From and to' },
        { key: 'distance', label: 'Distance' },
      ],
      rows: data.legs.map(({ from, to, km }) => ({
        id: `leg-${to.id}`,
        cells: { leg: `${from.name} to ${to.name}`, distance: distance(km, edition) },
      })),
    },
  ];
}
