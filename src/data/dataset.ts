import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AuthorError, type Slip } from './author-error.ts';
import { readPackage, type ReadPackage } from './descriptor/read.ts';
import { KeptFiles } from './kept.ts';
import { nearest } from './nearest.ts';

/** The description of a folder of tables, and where each part of it stands. */
export interface DescribedFolder extends ReadPackage {
  /** Path of the folder from the content folder: `data/network`. */
  readonly folder: string;
}

const kept = new KeptFiles<ReadPackage>();

/** Forgets the descriptions that were read. */
export const forgetDescriptions = (): void => {
  kept.clear();
};

/** Resources without a file, and files without a resource. */
function strays(
  { file, line, package: described }: ReadPackage,
  present: readonly string[],
): Slip[] {
  const listed = described.resources.map(({ path }) => path);
  const slip = (at: string, name: string, found: string, known: readonly string[]): Slip => {
    const alike = nearest(name, known);
    const told = {
      file,
      line: line(at),
      column: at,
      found,
      expected: 'one resource for each CSV file',
    };
    return alike === undefined ? told : { ...told, nearest: alike };
  };
  return [
    ...listed.flatMap((name, i) =>
      present.includes(name)
        ? []
        : slip(`resources[${i}].path`, name, `"${name}", which is not in the folder`, present),
    ),
    ...present
      .filter((name) => !listed.includes(name))
      .map((name) => slip('resources', name, `no resource for ${name}`, listed)),
  ];
}

/**
 * Reads the description of a folder. `show` is what errors call the content folder. Throws an
 * AuthorError where it is not there, is broken, or lists other files than the folder has.
 */
export function readDataset(content: string, folder: string, show: string): DescribedFolder {
  const file = `${show}/${folder}/datapackage.json`;
  const path = join(content, folder, 'datapackage.json');
  if (!existsSync(path)) {
    throw new AuthorError({ file, found: 'no such file', expected: 'a description of the tables' });
  }
  const read = kept.of(path, show, (bytes) => readPackage(file, bytes, basename(folder)));
  const present = readdirSync(join(content, folder)).filter((name) => name.endsWith('.csv'));
  const [first, ...more] = strays(read, present);
  if (first) throw new AuthorError(first, ...more);
  return { folder, ...read };
}

/** Foreign keys that point to a table or a column that no description has. */
export function lostTargets(all: readonly DescribedFolder[]): Slip[] {
  const tables = all.flatMap(({ package: { name, resources } }) =>
    resources.map((one) => ({
      name: `${name}/${one.name}`,
      columns: one.schema.fields.map((field) => field.name),
    })),
  );
  return all.flatMap(({ file, line, package: described }) =>
    described.resources.flatMap(({ schema }, r) =>
      (schema.foreignKeys ?? []).flatMap(({ reference }, k): Slip[] => {
        const name = `${reference.package ?? described.name}/${reference.resource}`;
        const target = tables.find((table) => table.name === name);
        if (target && reference.fields.every((field) => target.columns.includes(field))) return [];
        const alike = nearest(
          name,
          tables.map((table) => table.name),
        );
        const column = `resources[${r}].schema.foreignKeys[${k}].reference`;
        return [
          {
            file,
            line: line(column),
            column,
            found: `a foreign key to ${name} (${reference.fields.join(', ')})`,
            expected: `a table and columns that are there${target ? `: ${target.columns.join(', ')}` : ''}`,
            ...(alike === undefined || target ? {} : { nearest: alike }),
          },
        ];
      }),
    ),
  );
}
