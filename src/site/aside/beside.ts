import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { drop, isRunning } from './processes.ts';

/** Where the new and the old output stand for the moment of an exchange. */
export interface Beside {
  readonly next: string;
  readonly last: string;
}

const NAME = /^(.*)\.(next|last)-(\d+)$/;

/** Whether a name is of something that is there for an exchange alone. */
export const isBeside = (name: string): boolean => NAME.test(name);

/** `dist.next-4711` and `dist.last-4711` beside `dist`; in it, for its entries, the same without a stem. */
export function besideOf(folder: string, stem = ''): Beside {
  const named = (which: string): string => join(folder, `${stem}.${which}-${process.pid}`);
  return { next: named('next'), last: named('last') };
}

/** Gives each leftover of an exchange that was cut off to `back`, if it is old, and drops the rest. */
function clear(folder: string, stem: string, back: (last: string) => void): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, of, which, pid] = NAME.exec(name) ?? [];
    if (of !== stem || isRunning(Number(pid))) continue;
    if (which === 'last') back(join(folder, name));
    drop(join(folder, name));
  }
}

/** Undoes an exchange that was cut off: what was set aside comes back, unless the new one is whole. */
export function recover(place: string): void {
  clear(dirname(place), basename(place), (last) => {
    if (!existsSync(place)) renameSync(last, place);
  });
  clear(place, '', (last) => {
    for (const name of readdirSync(last)) {
      drop(join(place, name));
      renameSync(join(last, name), join(place, name));
    }
  });
}
