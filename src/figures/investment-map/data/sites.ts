import { AuthorError } from '../../../data/author-error.ts';
import { filled } from '../../../data/filled.ts';
import type { Tables } from '../../../data/table-access.ts';
import { wanted } from '../../../data/wanted.ts';
import { isState } from './fips.ts';
import { siteOf, type ProjectRow, type Site } from './projects.ts';

/** What stands for the United States as a whole in the column of states. */
export const NATIONWIDE = 'US';

const placesOf = (tables: Tables, { id }: ProjectRow) =>
  tables.table('investment/project_places').filter(({ project_id }) => project_id === id);

/** The places of a project that has several. Throws where none is told. */
function severalOf(tables: Tables, row: ProjectRow): Site[] {
  const sites = placesOf(tables, row).map((place) => siteOf(row, place));
  if (sites.length > 0) return sites;
  throw new AuthorError({
    file: 'content/data/investment/announced_projects.csv',
    row: row.id,
    column: 'state_or_prefecture',
    found: JSON.stringify(row.state_or_prefecture),
    expected: `a state, "${NATIONWIDE}", or rows for the project in project_places.csv`,
  });
}

/** Where projects are, each in its own place or its several; those without a state in none. */
export function sitesOf(tables: Tables, projects: readonly ProjectRow[]): Site[] {
  const placed = projects.filter(
    ({ state_or_prefecture: state }) => state !== null && state !== NATIONWIDE,
  );
  const own = placed.filter((row) => isState(row.state_or_prefecture));
  return [
    ...own.map((row) => siteOf(row)),
    ...placed.filter((row) => !own.includes(row)).flatMap((row) => severalOf(tables, row)),
  ];
}

/** Where the fact sheet puts the projects that it names, with its own amounts where a place has one. */
export function namedSites(tables: Tables, projects: readonly ProjectRow[]): Site[] {
  const named = projects.filter(({ fact_sheet }) => fact_sheet);
  const single = named.filter((row) => placesOf(tables, row).length === 0);
  const places = tables.table('investment/project_places');
  return [
    ...single.map((row): Site => {
      const deal = filled('investment/announced_projects', row, 'deal');
      const { y: million } = wanted(tables, 'summit/chart_data', 'id', deal);
      return { ...siteOf(row), amount: million / 1000, deal };
    }),
    ...places.map((place): Site => {
      const row = wanted(tables, 'investment/announced_projects', 'id', place.project_id);
      return { ...siteOf(row, place), ...(row.deal === null ? {} : { deal: row.deal }) };
    }),
  ];
}
