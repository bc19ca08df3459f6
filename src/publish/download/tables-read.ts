import type { Figure } from '../../figures/contract.ts';
import type { Tables } from '../../data/table-access.ts';

const known = new WeakMap<Tables, Map<string, ReadonlySet<string>>>();

/** Names of the tables that a figure reads: `defense/milex_share_gdp`. Asks a figure once. */
export function tablesRead(figure: Figure, tables: Tables): ReadonlySet<string> {
  const kept = known.get(tables) ?? new Map<string, ReadonlySet<string>>();
  known.set(tables, kept);
  const read = new Set<string>();
  const found = kept.get(figure.id);
  if (found) return found;
  figure.prepare({
    ...tables,
    table: (name) => {
      read.add(name);
      return tables.table(name);
    },
  });
  kept.set(figure.id, read);
  return read;
}
