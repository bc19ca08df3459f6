import type { Row } from './table-access.ts';
import type { Slip } from './author-error.ts';
import { isAddressColumn } from './addresses.ts';
import { nearest } from './nearest.ts';
import { hostFinder, hostName, type SourceHost } from './source-hosts.ts';
import type { Table } from './table.ts';

const text = (row: Row, column: string): string => {
  const cell = row[column];
  return typeof cell === 'string' ? cell : '';
};

function at({ file, schema, lines, rows }: Table, i: number): Omit<Slip, 'found' | 'expected'> {
  const row = rows[i] ?? {};
  const key = schema.primaryKey.map((name) => row[name]).join(' + ');
  return { file, line: lines[i] ?? 0, row: key };
}

/** A row that was seen, with a title and no address, says why it has none. */
function nameless(table: Table): Slip[] {
  return table.rows.flatMap((row, i) => {
    const title = text(row, 'source_title');
    if (title === '' || row.source_url !== null || row.seen !== true) return [];
    if (text(row, 'source_standing') !== '') return [];
    return {
      ...at(table, i),
      column: 'source_url',
      found: `"${title}" without an address`,
      expected: 'the address of the page',
      hint: 'or say in source_standing why there is none: "unread" (and who reports it) or "copy"',
    };
  });
}

/** An address without the title of its page. */
function untitled(table: Table): Slip[] {
  const names = new Set(table.schema.fields.map(({ name }) => name));
  if (!names.has('source_title') || !names.has('source_url')) return [];
  return table.rows.flatMap((row, i) =>
    text(row, 'source_url') === '' || text(row, 'source_title') !== ''
      ? []
      : {
          ...at(table, i),
          column: 'source_title',
          found: `nothing for ${text(row, 'source_url')}`,
          expected: 'what the page calls itself',
        },
  );
}

function hostless(table: Table, hosts: readonly SourceHost[]): Slip[] {
  const find = hostFinder(hosts);
  const columns = table.schema.fields.map(({ name }) => name).filter(isAddressColumn);
  return table.rows.flatMap((row, i) =>
    columns.flatMap((column) => {
      const address = text(row, column);
      if (address === '' || find(address)) return [];
      const name = hostName(address);
      const alike = nearest(
        name,
        hosts.map(({ place }) => place),
      );
      return {
        ...at(table, i),
        column,
        found: `a page of "${name}", which hosts.csv does not know`,
        expected: 'the host of each source in content/ledger/hosts.csv, with its tier',
        hint: `add a row: ${name},<publisher>,<1 official, 2 established, 3 the rest>,,<why, for 3>`,
        ...(alike === undefined ? {} : { nearest: alike }),
      };
    }),
  );
}

/** Hosts that nothing stands on, and hosts of tier 3 that do not say what makes them weak. */
function idle(table: Table, hosts: readonly SourceHost[], tables: readonly Table[]): Slip[] {
  const find = hostFinder(hosts);
  const used = new Set(
    tables.flatMap(({ schema, rows }) => {
      const columns = schema.fields.map(({ name }) => name).filter(isAddressColumn);
      return rows.flatMap((row) => columns.map((column) => find(text(row, column))?.place));
    }),
  );
  return hosts.flatMap(({ place, tier, why }, i) => {
    const weak = {
      ...at(table, i),
      column: 'why',
      found: why === null ? 'nothing' : JSON.stringify(why),
      expected: 'a word on what makes a place of tier 3 weak, and on no other',
    };
    return [
      ...((tier === 3) === (why !== null) ? [] : [weak]),
      ...(used.has(place)
        ? []
        : [
            {
              ...at(table, i),
              column: 'place',
              found: `"${place}", on which no source stands`,
              expected: 'only places of sources',
              hint: 'delete the row',
            },
          ]),
    ];
  });
}

/** What is wrong between the sources of all tables and the table of hosts; nothing where there is none. */
export function hostSlips(tables: ReadonlyMap<string, Table>): Slip[] {
  const table = tables.get('ledger/hosts');
  if (!table) return [];
  const hosts = table.rows as readonly unknown[] as readonly SourceHost[];
  const others = [...tables.values()].filter((one) => one !== table);
  return [
    ...idle(table, hosts, others),
    ...others.flatMap((one) => [...hostless(one, hosts), ...nameless(one), ...untitled(one)]),
  ];
}
