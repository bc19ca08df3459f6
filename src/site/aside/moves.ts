import { renameSync } from 'node:fs';

/** Whether a call of the file system failed for one of these reasons. */
export const failedBy = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '');

/** Renames that are taken back together when what they belong to fails. */
export class Moves {
  readonly #done: (readonly [from: string, to: string])[] = [];

  /** Renames a file or folder. Throws what the file system says. */
  move(from: string, to: string): void {
    renameSync(from, to);
    this.#done.push([from, to]);
  }

  /** The last move stays as it is, whatever comes. */
  settle(): void {
    this.#done.pop();
  }

  /** Takes all moves back, the last one first. */
  undo(): void {
    for (const [from, to] of this.#done.splice(0).toReversed()) renameSync(to, from);
  }
}
