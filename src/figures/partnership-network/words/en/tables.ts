import type { Edition } from '../../../../editions/edition.ts';
import type { RowOf } from '../../../../data/rows.ts';
import { tableOf } from '../../../columns/column.ts';
import { dataOnly, listColumn } from '../../../columns/data-only.ts';
import { dateColumn, printedFrom, textColumn } from '../../../columns/valued.ts';
import type { FigureTable } from '../../../contract.ts';
import type { Grouping, Network } from '../../data.ts';
import type { Tie } from '../../data/ties.ts';
import { nameOf, namesOf } from './countries.ts';

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

const CODES = { description: 'ISO 3166-1 alpha-3; NATO is an organisation' };

/** Status, and why no page stands behind the row where none was read. */
const statusColumn = <R extends Tie | Grouping>() =>
  printedFrom<R>(
    'status',
    'Status',
    ({ status, unread }) => capital(status) + (unread === undefined ? '' : ` – ${unread}`),
    [
      dataOnly('status', 'string', 'Status', ({ status }) => capital(status)),
      dataOnly('source_missing', 'string', 'Source: why there is none', ({ unread }) => unread),
    ],
  );

/** Every tie: parties, kind, name, dates, status and the page it was read on. */
export function tieTable(network: Network, edition: Edition): FigureTable {
  return tableOf<Tie>(
    {
      caption: 'Ties between two countries',
      from: 'network/ties',
      brief: ['parties', 'name', 'signed'],
      rows: network.ties,
      id: ({ id }) => id,
      columns: [
        printedFrom('parties', 'Parties', ({ a, b }) => namesOf(network, [a, b]), [
          dataOnly('party_a', 'string', 'First party', ({ a }) => nameOf(network, a)),
          dataOnly('party_b', 'string', 'Second party', ({ b }) => nameOf(network, b)),
          listColumn('parties_id', 'Parties, codes', ({ a, b }) => [a, b], CODES),
        ]),
        textColumn('kind', 'Kind', ({ kind }) => kinds[kind]),
        dataOnly('kind_id', 'string', 'Kind, as in the dataset network', ({ kind }) => kind),
        textColumn('name', 'Agreement', ({ name }) => name),
        dateColumn('signed', 'Signed', ({ signed }) => signed, { missing: 'not yet' }),
        dateColumn('force', 'In force', ({ inForce }) => inForce, { name: 'in_force' }),
        dataOnly(
          'entered_force',
          'boolean',
          'Whether it entered into force',
          (tie) => tie.enteredForce,
          {
            description:
              'true without a date in in_force: the date is not known; empty: it needs no entry into force',
          },
        ),
        dataOnly('ended', 'date', 'First day on which it no longer counts', ({ end }) => end?.day, {
          description: 'A year alone counts from its first day',
        }),
        dataOnly('ended_how', 'string', 'How it ended, where it did', ({ end }) => end?.how),
        statusColumn(),
      ],
    },
    edition,
  );
}

/** Every grouping of three or more: members, start and status. */
export function groupingTable(network: Network, edition: Edition): FigureTable {
  return tableOf<Grouping>(
    {
      caption: 'Groupings of three or more',
      from: 'network/groupings',
      brief: ['name', 'since', 'asof'],
      rows: network.groupings,
      id: ({ id }) => id,
      columns: [
        textColumn('name', 'Grouping', ({ name }) => name),
        printedFrom('members', 'Members', ({ members }) => namesOf(network, members, ', '), [
          listColumn('members', 'Members', ({ members }) =>
            members.map((id) => nameOf(network, id)),
          ),
          listColumn('members_id', 'Members, codes', ({ members }) => members, CODES),
        ]),
        dateColumn('since', 'Since', ({ since }) => since),
        textColumn('purpose', 'Purpose', ({ purpose }) => purpose),
        statusColumn(),
        dateColumn('asof', 'Status as of', ({ asOf }) => asOf, { name: 'as_of' }),
      ],
    },
    edition,
  );
}
