import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The real content as it is committed, by path from the top of the repository. */
const kept = new Map<string, Buffer>();
const top = process.cwd();

/** The bytes of a file of the real content. */
export function real(file: string): Buffer {
  const bytes = kept.get(file) ?? readFileSync(join(top, file));
  kept.set(file, bytes);
  return bytes;
}

/** The text of a file of the real content. */
export const text = (file: string): string => real(file).toString('utf8');

/** Where reports go, from the top of the repository. */
export const reportPath = join(top, '.cache', 'tests', 'mutations.md');

/** A copy of the content, in which one file at a time is another. */
export interface Copy {
  /** Writes a file anew, or deletes it, for as long as `run` lasts. */
  with: <T>(file: string, bytes: Uint8Array | string | undefined, run: () => T) => T;
  drop: () => void;
}

/** Copies the content and makes the copy the place where the process works. */
export function copyContent(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'latticework-'));
  cpSync(join(top, 'content'), join(folder, 'content'), { recursive: true });
  process.chdir(folder);
  return {
    with: (file, bytes, run) => {
      const path = join(folder, file);
      const before = existsSync(path) ? readFileSync(path) : undefined;
      const put = (now: Uint8Array | string | undefined): void => {
        if (now === undefined) rmSync(path, { force: true });
        else writeFileSync(path, now);
      };
      put(bytes);
      try {
        return run();
      } finally {
        put(before);
      }
    },
    drop: () => {
      process.chdir(top);
      rmSync(folder, { recursive: true });
    },
  };
}
