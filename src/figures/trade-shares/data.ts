import { citer } from '../../data/cited.ts';
import type { RowOf } from '../../data/rows.ts';
import type { Source, Tables } from '../contract.ts';

/** A share with its number, per cent of its own whole. */
export interface Share extends RowOf<'trade/shares'> {
  readonly percent: number;
  readonly source: Source | undefined;
}

/** The three shares, in the order of the table. Throws if one has no number between 0 and 100. */
export function prepare(tables: Tables): readonly Share[] {
  const cite = citer(tables.table('ledger/sources'));
  const numbers = tables.table('summit/chart_data');
  return tables.table('trade/shares').map((row) => {
    const percent = numbers.find(({ id }) => id === row.number)?.y;
    if (percent === undefined || percent > 100) {
      throw new RangeError(
        `trade/shares: the share of ${row.id}, ${row.number}, is ${String(percent)}`,
      );
    }
    return { ...row, percent, source: cite(row) };
  });
}
