import { citedRows, citer } from '../../../data/cited.ts';
import type { Citations } from '../../contract.ts';
import type { Source } from '../../../data/source.ts';
import type { Tables } from '../../../data/table-access.ts';
import type { Words } from '../words.ts';
import { drawnFlows, flowsOf } from './flows.ts';
import { ownersOf, positionsOf, rowBehind } from './positions.ts';
import { singleRows } from './singles.ts';
import { steelSources } from './steel.ts';

const TABLES = [
  'investment/fdi_position_us_by_country',
  'investment/us_fdi_in_japan',
  'investment/japan_fdi_us_by_sector',
  'investment/fdi_flows',
  'investment/announced_projects',
] as const;

/** Titles of sources by address, from every table of the dataset: flows name an address only. */
function titlesOf(tables: Tables): ReadonlyMap<string, string> {
  const rows = TABLES.flatMap((name) => [...tables.table(name)]);
  return new Map(
    rows.flatMap(({ source_url: url, source_title: title }) =>
      url !== null && title !== null ? [[url, title]] : [],
    ),
  );
}

/** Where each row comes from. */
export function cite(tables: Tables, { labels }: Pick<Words, 'labels'>): Citations {
  const source = citer(tables);
  const positionRows = tables.table('investment/fdi_position_us_by_country');
  const positions = positionsOf(positionRows);
  const drawn = [...positions.lines.flatMap(({ points }) => points), ...ownersOf(positions)];
  const flowRows = tables.table('investment/flows');
  const titles = titlesOf(tables);
  const ofFlow = (id: string): Source | undefined => {
    const url = flowRows.find((row) => row.id === id)?.source_url ?? null;
    if (url === null) return { title: labels.ownSum };
    return source({ source_title: titles.get(url) ?? new URL(url).hostname, source_url: url });
  };
  return {
    rows: citedRows([
      ...drawn.map((position) => {
        const row = rowBehind(positionRows, position);
        return [position.row, row && source(row)] as const;
      }),
      ...drawnFlows(flowsOf(flowRows)).map(({ row }) => [row, ofFlow(row)] as const),
      ...steelSources(tables, source),
      ...Object.entries(singleRows(tables)).map(([id, row]) => [id, source(row)] as const),
    ]),
  };
}
