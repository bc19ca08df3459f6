import { citedRows, citer } from '../data/cited.ts';
import type { RowOf } from '../data/rows.ts';
import type { Tables } from '../data/table-access.ts';
import type { Citations } from './contract.ts';

export type Planet = RowOf<'planets/planets'>;
export type Planets = readonly Planet[];

export const planetsIn = (tables: Tables): Planets => tables.table('planets/planets');

/** The planet with this id. Throws where there is none. */
export function planetOf(planets: Planets, id: string): Planet {
  const found = planets.find((planet) => planet.id === id);
  if (!found) throw new Error(`no planet "${id}" in planets/planets`);
  return found;
}

/** Where the row of each planet was read. */
export function citePlanets(tables: Tables): Citations {
  const cite = citer(tables);
  return { rows: citedRows(planetsIn(tables).map((planet) => [planet.id, cite(planet)])) };
}
