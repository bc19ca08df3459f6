import type { Edition } from '../../../../editions/edition.ts';
import type { FigureTable, TableRow } from '../../../contract.ts';
import type { ProjectMap } from '../../data.ts';
import type { Outcome, Project } from '../../data/projects.ts';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  open: 'open, or bought',
  building: 'being built',
  changed: 'plan changed',
  cancelled: 'cancelled',
  unknown: 'no later news read',
};

const amount = ({ million }: Project, edition: Edition): string =>
  million === undefined ? 'not published' : edition.number(million);

function projectRow(project: Project, edition: Edition): TableRow {
  const place = [project.city, project.state].filter(
    (part) => part && part !== 'US' && part !== 'multiple',
  );
  return {
    id: project.id,
    cells: {
      company: project.company,
      project: project.project,
      place: place.join(', ') || 'no single place',
      amount: amount(project, edition),
      kind: project.kind,
      announced: edition.date(project.announced),
      status: project.status,
      ...(project.outcome ? { outcome: OUTCOMES[project.outcome] } : {}),
    },
  };
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
  return [
    {
      from: 'summit/chart_data',
      caption: 'Company deals in the fact sheet of 10 April 2024, with its own amounts',
      columns: [
        { key: 'deal', label: 'Deal' },
        { key: 'amount', label: 'Million dollars', numeric: true },
      ],
      rows: data.deals.map(({ id, label, million }) => ({
        id,
        cells: { deal: label, amount: edition.number(million) },
      })),
    },
    {
      from: 'investment/announced_projects',
      brief: ['company', 'place', 'announced'],
      caption: 'Projects and purchases, one record each',
      columns: [...COLUMNS, { key: 'outcome', label: 'Sign on the map' }],
      rows: data.projects.map((project) => projectRow(project, edition)),
    },
    {
      caption:
        'Apart, not on the map and never added: public finance, pledges, expressions of interest',
      columns: COLUMNS,
      rows: data.apart.map((project) => projectRow(project, edition)),
    },
  ];
}
