import { filled } from '../../../data/filled.ts';
import { given } from '../../../data/given.ts';
import { missing } from '../../../data/missing.ts';
import type { RowOf, TableName } from '../../../data/rows.ts';
import { wanted } from '../../../data/wanted.ts';
import type { Tables } from '../../../data/table-access.ts';
import { PURCHASE } from './steel.ts';

/** A figure that stands alone, and what it counts. */
export interface Single {
  readonly value: number;
  readonly basis?: string;
}

export interface Singles {
  /** Net direct investment from the US into Japan in 2024 by Japan's balance of payments, trillion yen. */
  readonly netIntoJapan2024: Single;
  /** New FDI of all countries in the US in 2024 as published; its types add up to 0.1 more. */
  readonly realisedTotal: Single;
  /** Japan's position in chemicals at the end of 2017, of an older release: an order of magnitude. */
  readonly chemicals2017: Single;
  /** Growth of Japan's position by ultimate owner during 2019 on the revised base, %. */
  readonly rise2019: Single & { readonly year: number };
  /** Jobs at US affiliates of Japanese owners. */
  readonly jobs: Readonly<Record<2019 | 2020, number>>;
}

function only<N extends TableName>(
  tables: Tables,
  name: N,
  what: string,
  is: (row: RowOf<N>) => boolean,
): RowOf<N> {
  const found = tables.table(name).find(is);
  if (!found) throw missing(name, `no ${what}`, 'a row that the figure draws', { column: 'year' });
  return found;
}

const jobsIn = (tables: Tables, year: number) =>
  only(
    tables,
    'investment/jobs',
    `Japan’s jobs in ${year}`,
    (row) =>
      row.year === year &&
      row.geo_code === 'JPN' &&
      row.scope === 'national' &&
      row.metric === 'employment',
  );

/** The rows of the figures that stand alone, by their ids in the figure's table. */
export const singleRows = (tables: Tables) => ({
  'rise-2019': wanted(tables, 'summit/chart_data', 'id', 'K030'),
  'net-2024': only(
    tables,
    'investment/us_fdi_in_japan',
    'the flow into Japan of 2024',
    (row) => row.year === 2024 && row.measure === 'flow',
  ),
  'chemicals-2017': only(
    tables,
    'investment/japan_fdi_us_by_sector',
    'chemicals in 2017',
    (row) =>
      row.year === 2017 && row.sector === 'Chemicals' && row.metric === 'position_usd_billion',
  ),
  'realised-2024': only(
    tables,
    'investment/fdi_flows',
    'all new FDI of 2024',
    (row) =>
      row.year === 2024 &&
      row.measure === 'new investment, total' &&
      row.origin === 'All countries',
  ),
  'jobs-2019': jobsIn(tables, 2019),
  'jobs-2020': jobsIn(tables, 2020),
  'steel-price': wanted(tables, 'investment/announced_projects', 'id', PURCHASE),
});

/** The figures that stand alone. Throws if one is missing. */
export function singlesOf(tables: Tables): Singles {
  const rows = singleRows(tables);
  const [rise, net] = [rows['rise-2019'], rows['net-2024']];
  const [chemicals, realised] = [rows['chemicals-2017'], rows['realised-2024']];
  return {
    netIntoJapan2024: {
      value: filled('investment/us_fdi_in_japan', { ...net, id: String(net.year) }, 'jpy_trillion'),
      basis: net.basis,
    },
    realisedTotal: { value: realised.usd_billion, basis: realised.basis },
    chemicals2017: { value: chemicals.value, basis: chemicals.basis },
    rise2019: given<Singles['rise2019']>({
      value: rise.y,
      year: Number(filled('summit/chart_data', rise, 'date').slice(0, 4)),
      basis: rise.note,
    }),
    jobs: { 2019: rows['jobs-2019'].jobs, 2020: rows['jobs-2020'].jobs },
  };
}
