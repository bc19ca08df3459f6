import { readFileSync, statSync } from 'node:fs';

interface Kept<T> {
  readonly print: string;
  readonly by: unknown;
  readonly value: T;
}

/** What was made of files, kept until a file is written again. */
export class KeptFiles<T> {
  readonly #kept = new Map<string, Kept<T>>();

  /** What `make` makes of a file's bytes; made anew when the file or `by` is another than last time. */
  of(path: string, by: unknown, make: (bytes: Uint8Array) => T): T {
    const { mtimeMs, size } = statSync(path);
    const print = `${mtimeMs} ${size}`;
    const last = this.#kept.get(path);
    if (last?.print === print && last.by === by) return last.value;
    const value = make(readFileSync(path));
    this.#kept.set(path, { print, by, value });
    return value;
  }

  clear(): void {
    this.#kept.clear();
  }
}
