import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failedBy, Moves } from './moves.ts';
import { drop } from './processes.ts';
import { besideOf, isBeside, type Beside } from './beside.ts';

/** Brings a folder to where a rename can reach its goal; from another disk that is a copy. */
function bring(moves: Moves, made: string, next: string): void {
  mkdirSync(dirname(next), { recursive: true });
  try {
    moves.move(made, next);
  } catch (error) {
    if (!failedBy(error, 'EXDEV')) throw error;
    cpSync(made, next, { recursive: true });
  }
}

/** Old aside, new in. When another build has just put its own output there, that is set aside too. */
function enter(moves: Moves, place: string, { next, last }: Beside): void {
  for (;;) {
    const isThere = existsSync(place);
    if (isThere) moves.move(place, last);
    try {
      moves.move(next, place);
      return;
    } catch (error) {
      if (!failedBy(error, 'ENOTEMPTY', 'EEXIST')) throw error;
      if (isThere) moves.settle();
      drop(last);
    }
  }
}

/** The same for a folder that cannot be renamed, one entry after the other. */
function refill(moves: Moves, place: string, { next, last }: Beside): void {
  mkdirSync(last);
  for (const name of readdirSync(place))
    if (!isBeside(name)) moves.move(join(place, name), join(last, name));
  for (const name of readdirSync(next)) moves.move(join(next, name), join(place, name));
}

/** What was set aside is dropped only when it is needed no more, or back. */
function attempt(beside: Beside, act: (moves: Moves) => void): void {
  const moves = new Moves();
  const clear = (): void => {
    drop(beside.next);
    drop(beside.last);
  };
  try {
    act(moves);
  } catch (error) {
    moves.undo();
    clear();
    throw error;
  }
  clear();
}

/**
 * Puts the finished folder `made` in the place of another, and then runs `seal`. What throws, in
 * here or in `seal`, leaves everything as it was. Cut off in the middle, the last output is whole
 * beside its place, where `recover` finds it.
 */
export function exchange(made: string, place: string, seal: () => void): void {
  const by = (swap: typeof enter, beside: Beside): void => {
    attempt(beside, (moves) => {
      bring(moves, made, beside.next);
      swap(moves, place, beside);
      seal();
    });
  };
  try {
    by(enter, besideOf(dirname(place), basename(place)));
  } catch (error) {
    // A volume is mounted there, or the folder above is somebody else's.
    if (!failedBy(error, 'EBUSY', 'EACCES', 'EPERM') || !existsSync(place)) throw error;
    by(refill, besideOf(place));
  }
}
