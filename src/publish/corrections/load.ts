import { given } from '../../data/given.ts';
import type { CorrectionRow } from '../../data/rows.ts';
import { loadTables } from '../../data/tables.ts';
import type { Correction } from './correction.ts';

/** Our own corrections and clarifications, newest first. Throws what `loadTables` throws. */
export function loadCorrections(root?: string | URL): Correction[] {
  const rows = loadTables(root).table<CorrectionRow>('ledger/corrections');
  return rows
    .map((row) => given<Correction>({ ...row }))
    .sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id));
}

/** Those that concern a page, by its path: `/en/chapters/the-forge/`. */
export function correctionsOf(path: string, all = loadCorrections()): Correction[] {
  return all.filter(({ place }) => place.split('#')[0] === path);
}
