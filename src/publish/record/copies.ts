import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frozenPath } from '../../editions/routes.ts';
import { FROZEN, MANIFEST, type Manifest } from './manifest.ts';

/** A published frozen copy. */
export interface FrozenCopy extends Manifest {
  /** Path of its manifest: `/v/2026-11-21/manifest.json`. */
  readonly manifest: string;
  /** Of all its files. */
  readonly bytes: number;
}

function read(root: string): FrozenCopy[] {
  const folder = join(root, FROZEN);
  if (!existsSync(folder)) return [];
  const days = readdirSync(folder).filter((day) => existsSync(join(folder, day, MANIFEST)));
  return days
    .sort()
    .reverse()
    .map((day) => {
      const told = JSON.parse(readFileSync(join(folder, day, MANIFEST), 'utf8')) as Manifest;
      const bytes = told.files.reduce((sum, file) => sum + file.bytes, 0);
      return { ...told, manifest: frozenPath(`/${MANIFEST}`, told.date), bytes };
    });
}

let known: readonly FrozenCopy[] | undefined;

/** All frozen copies, newest first; read once, because nothing in them ever changes. */
export function frozenCopies(): readonly FrozenCopy[] {
  return (known ??= read('.'));
}

/** Path of the newest frozen copy of a page: `/en/embed/g2/` at `/v/2026-11-21/en/embed/g2/`. */
export function newestFrozen(path: string, copies = frozenCopies()): string | undefined {
  const file = `${path.slice(1)}index.html`;
  const copy = copies.find(({ files }) => files.some((one) => one.path === file));
  return copy && frozenPath(path, copy.date);
}
