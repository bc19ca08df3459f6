import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where files are kept that are slow to make and follow from their key alone. */
export const KEPT = join('.cache', 'images');

/**
 * The bytes kept under this name, or made now and kept for the next build. The name must hold a hash
 * of everything that the bytes depend on.
 */
export async function kept(
  name: string,
  make: () => Uint8Array | Promise<Uint8Array>,
  folder: string = KEPT,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, name);
  if (existsSync(path)) {
    const now = new Date();
    // What has not been used for long is dropped (prune.ts).
    utimesSync(path, now, now);
    return new Uint8Array(readFileSync(path));
  }
  const bytes = new Uint8Array(await make());
  mkdirSync(folder, { recursive: true });
  // Two builds may run at once: nobody reads a half-written file.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
  return bytes;
}
