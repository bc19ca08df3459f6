import type { Edition } from '../../../editions/edition.ts';
import { given } from '../../../data/given.ts';
import type { RowOf } from '../../../data/rows.ts';
import type { FigureTable, TableRow } from '../../contract.ts';
import { membersOf, namesOf, type Network } from '../data.ts';

const kinds: Readonly<Record<RowOf<'network/ties'>['kind'], string>> = {
  mutual_defense_treaty: 'Alliance treaty',
  security_treaty: 'Security treaty',
  RAA: 'Reciprocal access agreement',
  visiting_forces: 'Visiting forces',
  basing_access: 'Access to bases',
  defence_cooperation: 'Defence cooperation',
  ACSA: 'Supply (ACSA)',
  info_security: 'Information security',
  equipment_transfer: 'Equipment transfer',
  equipment_sale: 'Equipment sale',
  joint_declaration: 'Joint declaration',
  strategic_partnership: 'Strategic partnership',
  OSA: 'Military aid (OSA)',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const statusOf = (row: RowOf<'network/ties'> | RowOf<'network/groupings'>): string => {
  const status = capital(row.status_as_of);
  const unsourced = row.source_title === null && row.caution;
  return unsourced ? `${status} – ${row.caution}` : status;
};

/** Every tie: parties, kind, name, dates, status and the page it was read on. */
export function tieTable(network: Network, edition: Edition): FigureTable {
  const date = (iso: string | null): string => (iso === null ? '' : edition.date(iso));
  return {
    caption: 'Ties between two countries',
    columns: [
      { key: 'parties', label: 'Parties' },
      { key: 'kind', label: 'Kind' },
      { key: 'name', label: 'Agreement' },
      { key: 'signed', label: 'Signed' },
      { key: 'force', label: 'In force' },
      { key: 'status', label: 'Status' },
    ],
    rows: network.ties.map((tie) =>
      given<TableRow>({
        id: tie.id,
        cells: {
          parties: namesOf(network, [tie.a, tie.b]),
          kind: kinds[tie.kind],
          name: tie.name_en,
          signed: tie.signed === null ? 'not yet' : date(tie.signed),
          force: date(tie.in_force),
          status: statusOf(tie),
        },
        source: network.cite(tie),
      }),
    ),
  };
}

/** Every grouping of three or more: members, start and status. */
export function groupingTable(network: Network, edition: Edition): FigureTable {
  return {
    caption: 'Groupings of three or more',
    columns: [
      { key: 'name', label: 'Grouping' },
      { key: 'members', label: 'Members' },
      { key: 'since', label: 'Since' },
      { key: 'purpose', label: 'Purpose' },
      { key: 'status', label: 'Status' },
      { key: 'asof', label: 'Status as of' },
    ],
    rows: network.groupings.map((row) =>
      given<TableRow>({
        id: row.id,
        cells: {
          name: row.name_en,
          members: namesOf(network, membersOf(row), ', '),
          since: edition.date(
            row.month === null
              ? String(row.year_started)
              : `${row.year_started}-${String(row.month).padStart(2, '0')}`,
          ),
          purpose: row.purpose,
          status: statusOf(row),
          asof: row.status_date === null ? '' : edition.date(row.status_date),
        },
        source: network.cite(row),
      }),
    ),
  };
}
