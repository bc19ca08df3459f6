import { citer } from '../../data/cited.ts';
import type { Source, Tables } from '../contract.ts';
import type { Status } from '../marks/status.ts';

/** A stretch in office. `seenUntil`: the newest evidence of it; from there on it is drawn open. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly office: 'jp' | 'us';
  readonly from: string;
  readonly until: string | null;
  readonly seenUntil: string;
  readonly how: string;
  readonly source: Source | undefined;
}

/** The two countries’ leaders together. */
export interface Meeting {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly source: Source | undefined;
}

/** Something standing that was promised in 2024: how long it was seen, and as what. */
export interface Thread {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly asOf: string;
  readonly happened: string;
  readonly source: Source | undefined;
}

export interface Relay {
  readonly terms: readonly Term[];
  readonly meetings: readonly Meeting[];
  readonly threads: readonly Thread[];
}

const MEETINGS = ['2024-04-10', '2025-02-07', '2025-10-28', '2026-03-19'];

/** Forums, programmes and standing plans among the tracker's topics; things done once are left out. */
const THREADS: readonly (readonly [id: string, name: string])[] = [
  ['O18', 'Luzon corridor'],
  ['O07', 'missiles'],
  ['O34', 'critical minerals'],
  ['O02', 'US command'],
  ['O26', 'fusion'],
  ['O09', 'air defence'],
  ['O22', 'Quad summits'],
  ['O32', 'chip research'],
  ['O23', 'IRA–GX dialogue'],
  ['O24', 'climate targets'],
];

function find<R extends { readonly id: string }>(rows: readonly R[], id: string): R {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

function until<R extends { readonly date: string; readonly title: string }>(
  rows: readonly R[],
  say: RegExp,
): R {
  const row = rows.find(({ title }) => say.test(title));
  if (!row) throw new Error(`summit/timeline has no entry like ${say.source}`);
  return row;
}

/** Terms, meetings and threads. Throws if a person, a date or a topic is gone. */
export function prepare(tables: Tables): Relay {
  const cite = citer(tables.table('ledger/sources'));
  const timeline = tables.table('summit/timeline');
  const people = tables.table('people/people');
  const handovers = find(tables.table('ledger/story_claims'), 'N054');
  const start = until(timeline, /^Summit and joint statement/).date;
  const ishiba = until(timeline, /^Ishiba becomes/).date;
  const takaichi = until(timeline, /^Takaichi becomes/).date;
  const trump = until(timeline, /^Trump takes office/).date;
  const lastTakaichi = until(timeline, /^Takaichi at the White House/).date;
  const lastTrump = until(timeline, /^US shipbuilding memorandum/).date;
  const term = (
    id: string,
    office: 'jp' | 'us',
    from: string,
    to: string | null,
    seen: string,
  ): Term => {
    const { name_en, role_april_2024, later_change } = find(people, id);
    const name =
      office === 'jp' ? (name_en.split(' ')[0] ?? '') : (name_en.split(' ').at(-1) ?? '');
    const how = [role_april_2024, later_change].filter(Boolean).join('. ');
    const source = from === takaichi ? cite(handovers) : cite(find(people, id));
    return { id, name, office, from, until: to, seenUntil: seen, how, source };
  };
  const outcomes = tables.table('ledger/outcomes');
  return {
    terms: [
      term('P01', 'jp', start, ishiba, ishiba),
      term('P30', 'jp', ishiba, takaichi, takaichi),
      term('P31', 'jp', takaichi, null, lastTakaichi),
      term('P02', 'us', start, trump, trump),
      term('P07', 'us', trump, null, lastTrump),
    ],
    meetings: timeline
      .filter(
        ({ date, title, theme }) =>
          MEETINGS.includes(date) &&
          ['visit', 'diplomacy', 'economy'].includes(theme) &&
          /Summit and|Trump and|Takaichi at/.test(title),
      )
      .map((row) => ({
        id: `meet-${row.date}`,
        date: row.date,
        title: row.title,
        source: cite(row),
      })),
    threads: THREADS.map(([id, name]) => {
      const row = find(outcomes, id);
      if (row.status_as_of === null) throw new Error(`${id} has no date of its status`);
      return {
        id,
        name,
        status: row.status,
        asOf: row.status_as_of,
        happened: row.what_happened,
        source: cite(row),
      };
    }),
  };
}
