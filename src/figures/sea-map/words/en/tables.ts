import type { Edition } from '../../../../editions/edition.ts';
import { KM_PER_NAUTICAL_MILE } from '../../../../data/geo/sphere.ts';
import type { FigureTable, TableRow } from '../../../contract.ts';
import { fleetId, type SeaMap } from '../../data.ts';
import { inOrder } from '../../data/encounters.ts';

/** A distance in both units: `197 km (106 nautical miles)`. */
export function distance(km: number, edition: Edition): string {
  const miles = edition.number(Math.round(km / KM_PER_NAUTICAL_MILE));
  return `${edition.number(Math.round(km))} km (${miles} nautical miles)`;
}

function places(data: SeaMap, edition: Edition): TableRow[] {
  const { place: shore, km } = data.shore;
  return [data.shoal, shore, ...data.stops].map((place) => ({
    id: place.id,
    cells: {
      place: place.name,
      lat: edition.number(place.lat, 2),
      lon: edition.number(place.lon, 2),
      note: `${place.note ?? ''}${place === shore ? `, ${distance(km, edition)} from it` : ''}`,
    },
  }));
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
      rows: inOrder(data.encounters).map(({ id, date, title, what, hurt, accountOf }) => ({
        id,
        cells: {
          date: edition.date(date),
          title,
          what,
          hurt: hurt === undefined ? '' : edition.number(hurt),
          account: accountOf,
        },
      })),
    },
    {
      caption: 'Ships reported in the Maritime Cooperative Activity of 7 April 2024',
      columns: [
        { key: 'country', label: 'Country' },
        { key: 'ships', label: 'Ships' },
      ],
      rows: data.fleets.map(({ country, name, ships }) => ({
        id: fleetId(country),
        cells: { country: name, ships: ships.join(', ') },
      })),
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
