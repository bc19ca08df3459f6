import type { Row } from './table-access.ts';
import type { Slip } from './author-error.ts';
import { listItems } from './cells.ts';
import { nearest } from './nearest.ts';
import type { ForeignKey } from './schema.ts';
import type { Table } from './table.ts';

/** What one row points to by one foreign key; each item of a list on its own. Empty cells point nowhere. */
function pointers(table: Table, key: ForeignKey, row: Row): string[] {
  const cells = key.fields.map((name) => row[name]);
  if (cells.every((cell) => cell === null)) return [];
  const only = key.fields.length === 1 ? key.fields[0] : undefined;
  const field = table.schema.fields.find((f) => f.name === only);
  return field?.type === 'list' ? listItems(field, String(cells[0])) : [cells.join(' + ')];
}

/**
 * Foreign keys of a table that point nowhere. `find` gives the table of a package's resource, all of
 * which are there: `lostTargets` has seen to it.
 */
export function brokenLinks(
  table: Table,
  home: string,
  find: (name: string) => Table | undefined,
): Slip[] {
  return (table.schema.foreignKeys ?? []).flatMap((key) => {
    const { reference } = key;
    const name = `${reference.package ?? home}/${reference.resource}`;
    const target = find(name);
    if (!target) return [];
    const keys = new Set(target.rows.map((row) => reference.fields.map((f) => row[f]).join(' + ')));
    return table.rows.flatMap((row, i) =>
      pointers(table, key, row)
        .filter((pointer) => !keys.has(pointer))
        .map((pointer) => {
          const alike = nearest(pointer, keys);
          return {
            file: table.file,
            line: table.lines[i] ?? 0,
            row: String(row[table.schema.primaryKey[0] ?? '']),
            column: key.fields.join(' + '),
            found: JSON.stringify(pointer),
            expected: `a key of ${name} (${reference.fields.join(' + ')})`,
            ...(alike === undefined ? {} : { nearest: alike }),
          };
        }),
    );
  });
}
