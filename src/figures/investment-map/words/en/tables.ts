import type { Edition } from '../../../../editions/edition.ts';
import { type Column, tableOf } from '../../../columns/column.ts';
import { dataOnly } from '../../../columns/data-only.ts';
import { dateColumn, numberColumn, printedFrom, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Deal, ProjectMap } from '../../data.ts';
import type { Project } from '../../data/projects.ts';
import { outcomes } from './labels/outcomes.ts';

const MONEY = { name: 'amount_usd_million', unit: 'million US dollars' } as const;
const NOWHERE = 'no single place';

/** A place of its own: projects all over the country, or in several places, have none. */
const own = (place: string | undefined): string | undefined =>
  place === 'US' || place === 'multiple' ? undefined : place;

const placeOf = ({ city, state }: Project): string =>
  [own(city), own(state)].filter(Boolean).join(', ');

const COLUMNS: readonly Column<Project>[] = [
  textColumn('company', 'Company', ({ company }) => company),
  textColumn('project', 'Project', ({ project }) => project),
  printedFrom('place', 'Place', (project) => placeOf(project) || NOWHERE, [
    dataOnly('city', 'string', 'City', ({ city }) => own(city)),
    dataOnly('state', 'string', 'State', ({ state }) => own(state), {
      description: 'Postal code of the state of the United States; several where it names several',
    }),
    dataOnly('place_missing', 'string', 'Place: why there is none', (project) =>
      placeOf(project) ? undefined : NOWHERE,
    ),
  ]),
  numberColumn('amount', 'Million dollars', ({ million }) => million, {
    ...MONEY,
    missing: ({ missing }) => missing,
  }),
  textColumn('kind', 'Kind', ({ kind }) => kind),
  dateColumn('announced', 'Announced', ({ announced }) => announced),
  textColumn('status', 'Status, as last read', ({ status }) => status),
];

const SIGN: Column<Project> = textColumn(
  'outcome',
  'Sign on the map',
  ({ outcome }) => outcome && outcomes.signs[outcome],
);

/** Deals of the fact sheet, projects on the map and beside it, and what is kept apart. */
export function tablesOf(data: ProjectMap, edition: Edition): FigureTable[] {
  const projects = (
    about: Pick<FigureTable, 'caption' | 'from' | 'brief'>,
    rows: readonly Project[],
    columns: readonly Column<Project>[],
  ): FigureTable => tableOf({ ...about, rows, id: ({ id }) => id, columns }, edition);
  return [
    tableOf<Deal>(
      {
        from: 'summit/chart_data',
        caption: 'Company deals in the fact sheet of 10 April 2024, with its own amounts',
        rows: data.deals,
        id: ({ id }) => id,
        columns: [
          textColumn('deal', 'Deal', ({ label }) => label),
          numberColumn('amount', 'Million dollars', ({ million }) => million, MONEY),
        ],
      },
      edition,
    ),
    projects(
      {
        caption: 'Projects and purchases, one record each',
        from: 'investment/announced_projects',
        brief: ['company', 'place', 'announced'],
      },
      data.projects,
      [...COLUMNS, SIGN],
    ),
    projects(
      {
        caption:
          'Apart, not on the map and never added: public finance, pledges, expressions of interest',
      },
      data.apart,
      COLUMNS,
    ),
  ];
}
