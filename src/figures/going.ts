import { en } from '../editions/en.ts';
import type { Citations, FigureWords, Tables } from './contract.ts';
import type { Edition } from '../editions/edition.ts';

/** Going: views whose state is their name, until every figure has typed states. */
export const named = (names: readonly string[]) => names.map((id) => ({ id, state: id }));

/** Going: citations read off the words, until every figure cites apart from its series. */
export const citedIn =
  <D>(prepare: (tables: Tables) => D, describe: (data: D, edition: Edition) => FigureWords) =>
  (tables: Tables): Citations => {
    const { tables: told, sources } = describe(prepare(tables), en);
    const rows = told.flatMap((table) =>
      table.rows.flatMap(({ id, source }) => (source ? [[id, source] as const] : [])),
    );
    return { rows: Object.fromEntries(rows), ...(sources ? { sources } : {}) };
  };
