import { missing } from '../../../data/missing.ts';
import type { RowOf } from '../../../data/rows.ts';

type Row = RowOf<'defense/milex_constant_usd'>;

/** A country's spending of 2022, which prose compares; not drawn. */
export interface Dollars {
  readonly iso3: 'CHN' | 'JPN';
  readonly country: string;
  /** Billions of SIPRI's constant dollars of 2024. */
  readonly billion: number;
  readonly isEstimate: boolean;
}

/** China's and Japan's spending of 2022. Throws where there is none. */
export const dollarsOf = (rows: readonly Row[]): Dollars[] =>
  (['CHN', 'JPN'] as const).map((iso3) => {
    const row = rows.find((one) => one.iso3 === iso3 && one.year === 2022);
    if (!row)
      throw missing(
        'defense/milex_constant_usd',
        `nothing for ${iso3} in 2022`,
        'a row that the figure draws',
        { column: 'year' },
      );
    const { country, constant_2024_usd_m: million, sipri_flag: flag } = row;
    return { iso3, country, billion: million / 1000, isEstimate: flag !== 'reported' };
  });
