import { given } from '../../data/given.ts';
import type { RowOf } from '../../data/rows.ts';
import type { Edition } from '../../editions/edition.ts';
import type { FigureTable, TableRow } from '../contract.ts';
import type { ProjectMap } from './data.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  open: 'open, or bought',
  building: 'being built',
  changed: 'plan changed',
  cancelled: 'cancelled',
  unknown: 'no later news read',
};

function amount(project: RowOf<'investment/announced_projects'>, edition: Edition): string {
  return project.usd_million === null ? 'not published' : edition.number(project.usd_million);
}

function projectRow(
  data: ProjectMap,
  project: RowOf<'investment/announced_projects'>,
  edition: Edition,
): TableRow {
  const place = [project.city, project.state_or_prefecture].filter(
    (part) => part && part !== 'US' && part !== 'multiple',
  );
  return given<TableRow>({
    id: project.id,
    cells: {
      company: project.company,
      project: project.project,
      place: place.join(', ') || 'no single place',
      amount: amount(project, edition),
      kind: project.kind,
      announced: edition.date(project.announced),
      status: project.status_as_of,
      outcome: OUTCOMES[outcomeOf(project)],
    },
    source: data.cite(project),
  });
}

const COLUMNS = [
  { key: 'company', label: 'Company' },
  { key: 'project', label: 'Project' },
  { key: 'place', label: 'Place' },
  { key: 'amount', label: 'Million dollars', numeric: true },
  { key: 'kind', label: 'Kind' },
  { key: 'announced', label: 'Announced' },
  { key: 'status', label: 'Status, as last read' },
];

/** Deals of the fact sheet, projects on the map and beside it, and what is kept apart. */
export function tablesOf(data: ProjectMap, edition: Edition): FigureTable[] {
  const projects = [...data.all, ...data.named].map((site) => site.project);
  const mapped = [
    ...new Map([...projects, ...data.nationwide].map((project) => [project.id, project])).values(),
  ];
  return [
    {
      caption: 'Company deals in the fact sheet of 10 April 2024, with its own amounts',
      columns: [
        { key: 'deal', label: 'Deal' },
        { key: 'amount', label: 'Million dollars', numeric: true },
      ],
      rows: Object.values(data.deals).map(({ row }) =>
        given<TableRow>({
          id: row.id,
          cells: { deal: row.label, amount: edition.number(row.y) },
          source: data.cite(row),
        }),
      ),
    },
    {
      caption: 'Projects and purchases, one record each',
      columns: [...COLUMNS, { key: 'outcome', label: 'Sign on the map' }],
      rows: mapped.map((project) => projectRow(data, project, edition)),
    },
    {
      caption:
        'Apart, not on the map and never added: public finance, pledges, expressions of interest',
      columns: COLUMNS,
      rows: data.apart.map((project) => projectRow(data, project, edition)),
    },
  ];
}
