import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SINGLE } from './table-file.ts';

/** Whether a table, `ledger/claims`, is one that a story need not have. */
export const isReference = (table: string): boolean => SINGLE.includes(table.split('/')[0] ?? '');

/** Path of the content folder: the one given, or `content` where the process was started. */
export function contentFolder(root?: string | URL): string {
  return root instanceof URL ? fileURLToPath(root) : (root ?? join(process.cwd(), 'content'));
}

/** Paths, from the content folder, of all folders that are data packages: `data/network`, `ledger`. */
export function packageFolders(content: string): string[] {
  const data = join(content, 'data');
  const datasets = existsSync(data)
    ? readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return [
    ...datasets.map((entry) => `data/${entry.name}`).sort(),
    ...SINGLE.filter((name) => existsSync(join(content, name))),
  ];
}

/** Changes whenever a file in these folders is added, removed or written. */
export function fingerprint(content: string, folders: readonly string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(join(content, folder)).map((name) => {
        const { mtimeMs, size } = statSync(join(content, folder, name));
        return `${folder}/${name} ${mtimeMs} ${size}`;
      }),
    )
    .join('\n');
}
