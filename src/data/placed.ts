import type { Row } from './table-access.ts';
import type { Slip } from './author-error.ts';
import { isAddressColumn } from './addresses.ts';
import { nearest } from './nearest.ts';
import { placeFinder, placeName, type Place } from './places.ts';
import type { Table } from './table.ts';
import { isDocument } from './tiers.ts';

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
    if (isDocument({ title, caution: text(row, 'caution') })) return [];
    return {
      ...at(table, i),
      column: 'source_url',
      found: `"${title}" without an address`,
      expected: 'the address of the page',
      hint: 'or say in caution (in source_title where there is none): "the document itself; not read by us" or "official text, read in a copy"',
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

function unplaced(table: Table, places: readonly Place[]): Slip[] {
  const find = placeFinder(places);
  const columns = table.schema.fields.map(({ name }) => name).filter(isAddressColumn);
  return table.rows.flatMap((row, i) =>
    columns.flatMap((column) => {
      const address = text(row, column);
      if (address === '' || find(address)) return [];
      const host = placeName(address);
      const alike = nearest(
        host,
        places.map(({ place }) => place),
      );
      return {
        ...at(table, i),
        column,
        found: `a page of "${host}", which hosts.csv does not know`,
        expected: 'the host of each source in content/ledger/hosts.csv, with its tier',
        hint: `add a row: ${host},<publisher>,<1 official, 2 established, 3 the rest>,,<why, for 3>`,
        ...(alike === undefined ? {} : { nearest: alike }),
      };
    }),
  );
}

/** Places that nothing stands on, and places of tier 3 that do not say what makes them weak. */
function idle(hosts: Table, places: readonly Place[], tables: readonly Table[]): Slip[] {
  const find = placeFinder(places);
  const used = new Set(
    tables.flatMap(({ schema, rows }) => {
      const columns = schema.fields.map(({ name }) => name).filter(isAddressColumn);
      return rows.flatMap((row) => columns.map((column) => find(text(row, column))?.place));
    }),
  );
  return places.flatMap(({ place, tier, why }, i) => {
    const weak = {
      ...at(hosts, i),
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
              ...at(hosts, i),
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
export function placeSlips(tables: ReadonlyMap<string, Table>): Slip[] {
  const hosts = tables.get('ledger/hosts');
  if (!hosts) return [];
  const places = hosts.rows as readonly unknown[] as readonly Place[];
  const others = [...tables.values()].filter((table) => table !== hosts);
  return [
    ...idle(hosts, places, others),
    ...others.flatMap((table) => [
      ...unplaced(table, places),
      ...nameless(table),
      ...untitled(table),
    ]),
  ];
}
