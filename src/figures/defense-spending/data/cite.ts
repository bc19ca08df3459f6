import { citedRows, citer } from '../../../data/cited.ts';
import type { Citations } from '../../contract.ts';
import type { Source } from '../../../data/source.ts';
import type { Tables } from '../../../data/table-access.ts';
import type { Words } from '../words.ts';
import { daysOf, milestoneAs, milestoneOf } from './decisions.ts';
import { dollarsOf } from './dollars.ts';
import { peersOf, sharesOf } from './shares.ts';
import { partRows, targetRows, totalRows } from './ways.ts';
import { fiscalYear } from './years.ts';

/** The database behind every SIPRI number here. */
const databaseOf = ({ labels }: Pick<Words, 'labels'>): Source => ({
  title: 'SIPRI Military Expenditure Database 2026',
  publisher: 'Stockholm International Peace Research Institute',
  url: 'https://www.sipri.org/databases/milex',
  caution: labels.database,
  tier: 2,
});

/** Rows name the edition and the copy they were read in, so nothing is added from the bibliography. */
const sourceOf = (tables: Tables) => citer(tables, []);

/** The budgets of the years that have one, by the ids of the years' rows. */
const budgets = (tables: Tables, source: ReturnType<typeof citer>) =>
  tables
    .table('defense/japan_budget')
    .filter((row) => fiscalYear(row).budget !== null)
    .map((row) => [`fy${row.fiscal_year}`, source(row)] as const);

const decisions = (tables: Tables, source: ReturnType<typeof citer>) => {
  const { 'event-latest': latest, ...events } = daysOf(tables);
  const cited = ([id, day]: readonly [string, string]) =>
    [id, source(milestoneOf(tables, day))] as const;
  const asks = tables.table('defense/asks').map(({ id, milestone }) => [id, milestone] as const);
  return {
    before: [...Object.entries(events), ...asks].map(cited),
    latest: cited(['event-latest', latest]),
  };
};

/** Where each row comes from; beyond the rows, the request and the totals that a description tells. */
export function cite(tables: Tables, words: Pick<Words, 'labels'>): Citations {
  const database = databaseOf(words);
  const source = sourceOf(tables);
  const shares = tables.table('defense/milex_share_gdp');
  const sipri = sharesOf(shares, 'JPN');
  const { before, latest } = decisions(tables, source);
  const parts = partRows(tables).map(({ id, row }) => [`way-${id}`, source(row)] as const);
  const totals = totalRows(tables).map(source);
  const request = source(milestoneAs(tables, 'request'));
  return {
    rows: citedRows([
      ...sipri.map(({ year }) => [`fy${year}`, database] as const),
      ...tables
        .table('defense/japan_budget')
        .map((row) => [`fy${row.fiscal_year}`, database] as const),
      ...budgets(tables, source),
      ...parts,
      ['way-government', totals[0]],
      ['way-sipri', database],
      ['way-2027', source(targetRows(tables)[0])],
      ...dollarsOf(tables.table('defense/milex_constant_usd')).map(
        ({ iso3 }) => [`dollars-${iso3.toLowerCase()}`, database] as const,
      ),
      ...peersOf(shares, Math.max(...sipri.map(({ year }) => year))).map(
        ({ iso3 }) => [`peer-${iso3.toLowerCase()}`, database] as const,
      ),
      ...before,
      latest,
    ]),
    further: [request, ...totals].filter((one) => one !== undefined),
  };
}
