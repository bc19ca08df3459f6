import type { Figure, Tables } from '../../figures/contract.ts';

/** Names of the tables that a figure reads: `defense/milex_share_gdp`. */
export function tablesRead(figure: Figure, tables: Tables): ReadonlySet<string> {
  const read = new Set<string>();
  figure.prepare({
    table: (name) => {
      read.add(name);
      return tables.table(name);
    },
  });
  return read;
}
