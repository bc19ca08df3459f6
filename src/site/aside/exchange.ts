import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { drop, isRunning } from './processes.ts';

/** Names of what stands beside an output for the moment of an exchange; `dist.last-4711`. */
const BESIDE = /\.(next|last)-(\d+)$/;
const beside = (place: string, which: 'next' | 'last'): string =>
  `${place}.${which}-${process.pid}`;

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '');

/** Brings a folder to where a rename can reach its goal; from another disk that is a copy. */
function bring(made: string, next: string): void {
  mkdirSync(dirname(next), { recursive: true });
  try {
    renameSync(made, next);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    cpSync(made, next, { recursive: true });
  }
}

/** Old aside, new in. When another build has just put its own output there, that is set aside too. */
function enter(next: string, place: string, last: string): void {
  for (;;) {
    try {
      renameSync(place, last);
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error;
    }
    try {
      renameSync(next, place);
      return;
    } catch (error) {
      if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
      drop(last);
    }
  }
}

/**
 * Puts the finished folder `made` in the place of another, and then runs `seal`. What throws, in
 * here or in `seal`, leaves everything as it was. Cut off in the middle, the last output is whole
 * beside its place, where `recover` finds it.
 */
export function exchange(made: string, place: string, seal: () => void): void {
  const [next, last] = [beside(place, 'next'), beside(place, 'last')];
  let isIn = false;
  try {
    bring(made, next);
    enter(next, place, last);
    isIn = true;
    seal();
  } catch (error) {
    if (isIn) renameSync(place, next);
    if (existsSync(last)) renameSync(last, place);
    throw error;
  } finally {
    drop(next);
    drop(last);
  }
}

/** Undoes an exchange that was cut off: the last output comes back, if none stands in its place. */
export function recover(place: string): void {
  const folder = dirname(place);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [end, which, pid] = BESIDE.exec(name) ?? [];
    if (end === undefined || name !== `${basename(place)}${end}` || isRunning(Number(pid)))
      continue;
    if (which === 'last' && !existsSync(place)) renameSync(join(folder, name), place);
    else drop(join(folder, name));
  }
}
