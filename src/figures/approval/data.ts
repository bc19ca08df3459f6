import { citer } from '../../data/cited.ts';
import type { RowOf } from '../../data/rows.ts';
import type { Source, Tables } from '../contract.ts';

/** One month's poll: the share of NHK's respondents who supported the cabinet, %. */
export interface Poll {
  readonly id: string;
  /** `2024-04`. */
  readonly month: string;
  readonly share: number;
  /** Worked out from a report of the change, not read as a number. */
  readonly derived: boolean;
  readonly note: string;
  readonly source: Source | undefined;
}

/** A dated turn of Kishida's last months in office. */
export interface Turn {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly detail: string;
  readonly source: Source | undefined;
}

export interface Approval {
  readonly polls: readonly Poll[];
  /** A year before, from the evidence of a claim; its own point, joined to nothing. */
  readonly before: Poll;
  readonly turns: readonly Turn[];
}

const SERIES = 'NHK cabinet approval';
const TURNS = ['2024-06-04', '2024-06-14', '2024-08-14', '2024-10-01'];

function claim<R extends RowOf<'ledger/claims'> | RowOf<'ledger/story_claims'>>(
  rows: readonly R[],
  id: string,
  say: RegExp,
): R {
  const row = rows.find((one) => one.id === id);
  if (!row || !say.test(row.claim + row.evidence))
    throw new Error(`${id} no longer says ${say.source}`);
  return row;
}

/** Polls in time order and the turns that follow. Throws if a row is gone or no longer says what is drawn. */
export function prepare(tables: Tables): Approval {
  const cite = citer(tables.table('ledger/sources'));
  const claims = tables.table('ledger/claims');
  const fall = claim(claims, 'C134', /(\d+)% in May 2023/);
  const term = claim(claims, 'C139', /30 September 2024/);
  const vote = claim(tables.table('ledger/story_claims'), 'N079', /27 October 2024/);
  const polls = tables
    .table('summit/chart_data')
    .filter(({ series }) => series === SERIES)
    .map((row) => ({
      id: row.id,
      month: row.x,
      share: row.y,
      derived: row.note?.startsWith('derived') ?? false,
      note: row.note ?? '',
      source: cite(row),
    }))
    .sort((a, b) => a.month.localeCompare(b.month));
  const turns = tables
    .table('summit/timeline')
    .filter(
      ({ date, theme, seen }) =>
        seen && TURNS.includes(date) && ['politics', 'diplomacy'].includes(theme),
    )
    .map((row) => ({
      id: `turn-${row.date}`,
      date: row.date,
      title: row.title,
      detail: row.description,
      source: cite(row),
    }));
  if (turns.length !== TURNS.length)
    throw new Error(`summit/timeline has ${turns.length} of the turns ${TURNS.join(', ')}`);
  return {
    polls,
    before: {
      id: fall.id,
      month: '2023-05',
      share: Number(/(\d+)% in May 2023/.exec(fall.evidence)?.[1]),
      derived: false,
      note: 'for comparison',
      source: cite(fall),
    },
    turns: [
      ...turns,
      {
        id: term.id,
        date: '2024-09-30',
        title: 'Kishida’s term as party leader ends',
        detail: term.evidence,
        source: cite(term),
      },
      {
        id: vote.id,
        date: '2024-10-27',
        title: 'Election of the lower house',
        detail: vote.claim,
        source: cite(vote),
      },
    ].sort((a, b) => a.date.localeCompare(b.date)),
  };
}
