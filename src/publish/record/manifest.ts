import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { sha256 } from '../download/file.ts';

/** Where frozen copies lie, from the top of the repository: one folder a copy, named by its day. */
export const FROZEN = join('public', 'v');
export const MANIFEST = 'manifest.json';

/** A file of a frozen copy, as it was when it was published. */
export interface FrozenFile {
  /** From the folder of the copy: `en/embed/g2/index.html`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** `manifest.json` of a frozen copy. */
export interface Manifest {
  readonly version: string;
  /** ISO day, of content. */
  readonly date: string;
  /** Where the site was published then; the files hold no other address of it. */
  readonly site: string;
  /** By path. */
  readonly files: readonly FrozenFile[];
}

/** All files in a folder but its manifest, as they are now, by path. */
export function filesIn(folder: string): FrozenFile[] {
  return globSync('**/*', { cwd: folder })
    .filter((path) => path !== MANIFEST && statSync(join(folder, path)).isFile())
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { path: path.split(sep).join('/'), bytes: bytes.length, sha256: sha256(bytes) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The manifest as it is written. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
