import type { RowOf } from '../../data/rows.ts';
import type { Tables } from '../contract.ts';
import { citer } from '../../data/cited.ts';
import { positionsOf, type Cite, type Positions } from './positions.ts';
import { steelOf, type Steel } from './steel/data.ts';
import { viewsOf, type Views } from './views.ts';

/** Everything `investment-flows` draws or says, billion US dollars unless named otherwise. */
export interface Investment extends Positions, Views {
  /** Net direct investment from the US into Japan in 2024 by Japan's balance of payments, trillion yen. */
  readonly netIntoJapan2024: RowOf<'investment/us_fdi_in_japan'> & {
    readonly jpy_trillion: number;
  };
  /** New FDI of all countries in the US in 2024 as published; its types add up to 0.1 more. */
  readonly realisedTotal: RowOf<'investment/fdi_flows'>;
  /** Japan's position in chemicals at the end of 2017, of an older release: an order of magnitude. */
  readonly chemicals2017: RowOf<'investment/japan_fdi_us_by_sector'>;
  /** Growth of Japan's position by ultimate owner during 2019 on the revised base, %. */
  readonly rise2019: RowOf<'summit/chart_data'>;
  /** Jobs at US affiliates of Japanese owners, 2020. */
  readonly jobs2020: number;
  readonly steel: Steel;
  /** Titles of sources by address, from every table of the dataset. */
  readonly titles: ReadonlyMap<string, string>;
  readonly cite: Cite;
}

function only<T>(rows: readonly T[], what: string, is: (row: T) => boolean): T {
  const found = rows.find(is);
  if (!found) throw new Error(`the data of investment-flows need ${what}`);
  return found;
}

const TABLES = [
  'investment/fdi_position_us_by_country',
  'investment/us_fdi_in_japan',
  'investment/japan_fdi_us_by_sector',
  'investment/fdi_flows',
  'investment/announced_projects',
] as const;

function titlesOf(tables: Tables): Map<string, string> {
  const rows = TABLES.flatMap((name) => [...tables.table(name)]);
  return new Map(
    rows.flatMap((row) =>
      row.source_url && row.source_title ? [[row.source_url, row.source_title]] : [],
    ),
  );
}

/** Rows to series. Throws where a series that the figure needs is incomplete. */
export function prepare(tables: Tables): Investment {
  const reverse = only(
    tables.table('investment/us_fdi_in_japan'),
    'the flow into Japan of 2024',
    (row) => row.year === 2024 && row.measure === 'flow',
  );
  if (reverse.jpy_trillion === null)
    throw new Error('the flow into Japan of 2024 is needed in yen');
  const cite = citer(tables.table('ledger/sources'));
  return {
    ...positionsOf(tables.table('investment/fdi_position_us_by_country'), cite),
    ...viewsOf(tables.table('investment/flows')),
    netIntoJapan2024: { ...reverse, jpy_trillion: reverse.jpy_trillion },
    realisedTotal: only(
      tables.table('investment/fdi_flows'),
      'all new FDI of 2024',
      (row) =>
        row.year === 2024 &&
        row.measure === 'new investment, total' &&
        row.origin === 'All countries',
    ),
    chemicals2017: only(
      tables.table('investment/japan_fdi_us_by_sector'),
      'chemicals in 2017',
      (row) =>
        row.year === 2017 && row.sector === 'Chemicals' && row.metric === 'position_usd_billion',
    ),
    rise2019: only(
      tables.table('summit/chart_data'),
      'Japan’s growth in 2019, K030',
      (row) => row.id === 'K030',
    ),
    jobs2020: only(
      tables.table('investment/jobs'),
      'Japan’s jobs in 2020',
      (row) =>
        row.year === 2020 &&
        row.geo_code === 'JPN' &&
        row.scope === 'national' &&
        row.metric === 'employment',
    ).jobs,
    steel: steelOf(tables.table('investment/announced_projects'), tables.table('summit/timeline')),
    titles: titlesOf(tables),
    cite,
  };
}
