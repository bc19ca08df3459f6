import type { Edition } from '../../../../editions/edition.ts';
import type { RowOf } from '../../../../data/rows.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Grouping, Network } from '../../data.ts';
import type { Tie } from '../../data/ties.ts';
import { namesOf } from './countries.ts';

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
const statusOf = ({ status, unread }: Tie | Grouping): string =>
  unread === undefined ? capital(status) : `${capital(status)} – ${unread}`;

/** Every tie: parties, kind, name, dates, status and the page it was read on. */
export function tieTable(network: Network, edition: Edition): FigureTable {
  const date = (iso: string | undefined): string => (iso === undefined ? '' : edition.date(iso));
  return {
    caption: 'Ties between two countries',
    from: 'network/ties',
    brief: ['parties', 'name', 'signed'],
    columns: [
      { key: 'parties', label: 'Parties' },
      { key: 'kind', label: 'Kind' },
      { key: 'name', label: 'Agreement' },
      { key: 'signed', label: 'Signed' },
      { key: 'force', label: 'In force' },
      { key: 'status', label: 'Status' },
    ],
    rows: network.ties.map((tie) => ({
      id: tie.id,
      cells: {
        parties: namesOf(network, [tie.a, tie.b]),
        kind: kinds[tie.kind],
        name: tie.name,
        signed: tie.signed === undefined ? 'not yet' : date(tie.signed),
        force: date(tie.inForce),
        status: statusOf(tie),
      },
    })),
  };
}

/** Every grouping of three or more: members, start and status. */
export function groupingTable(network: Network, edition: Edition): FigureTable {
  return {
    caption: 'Groupings of three or more',
    from: 'network/groupings',
    brief: ['name', 'since', 'asof'],
    columns: [
      { key: 'name', label: 'Grouping' },
      { key: 'members', label: 'Members' },
      { key: 'since', label: 'Since' },
      { key: 'purpose', label: 'Purpose' },
      { key: 'status', label: 'Status' },
      { key: 'asof', label: 'Status as of' },
    ],
    rows: network.groupings.map((row) => ({
      id: row.id,
      cells: {
        name: row.name,
        members: namesOf(network, row.members, ', '),
        since: edition.date(row.since),
        purpose: row.purpose,
        status: statusOf(row),
        asof: row.asOf === undefined ? '' : edition.date(row.asOf),
      },
    })),
  };
}
