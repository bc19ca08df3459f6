import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const BUILDS = join('.cache', 'builds');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Removes what a build has left; what cannot be removed now, the next build tries again. */
export function drop(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // It is in nobody's way.
  }
}

/** Whether another process has this id. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * A folder for this process alone, gone when the process ends, by a signal too. Those of processes
 * that were killed are gone now.
 */
export function ownFolder(): string {
  mkdirSync(BUILDS, { recursive: true });
  for (const pid of readdirSync(BUILDS)) if (!isRunning(Number(pid))) drop(join(BUILDS, pid));
  const folder = resolve(BUILDS, String(process.pid));
  mkdirSync(folder);
  process.once('exit', () => drop(folder));
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      drop(folder);
      process.kill(process.pid, signal);
    });
  }
  return folder;
}
