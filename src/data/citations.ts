import type { Row } from './table-access.ts';
import { isAddressColumn } from './addresses.ts';
import { hostsOf, type SourceHost } from './source-hosts.ts';
import type { Library } from './tables.ts';

/** A source in a row of any table. */
export interface Citation {
  /** None where a document is named without one. */
  readonly address?: string;
  readonly host?: SourceHost;
  /** Named because a weaker page reports it. */
  readonly isUnread: boolean;
}

const text = (row: Row, column: string): string => String(row[column] ?? '');

/** Every source of every row of all tables, in their order; those without an address are documents that are named. */
export function citationsOf(library: Library): readonly Citation[] {
  const hostOf = hostsOf(library);
  return library.names.flatMap((name) =>
    library.rows(name).flatMap((row): Citation[] => {
      const columns = Object.keys(row).filter(isAddressColumn);
      const isUnread = row.source_standing === 'unread';
      const addresses = columns.map((column) => text(row, column)).filter(Boolean);
      const isDocument =
        addresses.length === 0 && row.seen === true && text(row, 'source_title') !== '';
      const hosted = addresses.flatMap((address): Citation[] => {
        const host = hostOf(address);
        return host ? [{ address, host, isUnread }] : [];
      });
      return isDocument ? [{ isUnread }] : hosted;
    }),
  );
}
