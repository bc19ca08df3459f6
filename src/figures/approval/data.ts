import { ascending } from 'd3';
import { AuthorError } from '../../data/author-error.ts';
import { citedRows, citer } from '../../data/cited.ts';
import { filled } from '../../data/filled.ts';
import { missing } from '../../data/missing.ts';
import { given } from '../../data/given.ts';
import type { RowOf } from '../../data/rows.ts';
import { seen } from '../../data/seen.ts';
import { wanted } from '../../data/wanted.ts';
import type { Citations } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';

/** One month's poll: the share of NHK's respondents who supported the cabinet, %. */
export interface Poll {
  readonly id: string;
  /** `2024-04`. */
  readonly month: string;
  readonly share: number;
  readonly note?: string;
}

/** A dated turn of Kishida's last months in office. */
export interface Turn {
  readonly id: string;
  readonly date: string;
  /** As the timeline has it; a turn that is no row there has its name in the words. */
  readonly title?: string;
  readonly detail: string;
}

export interface Approval {
  /** In time order. */
  readonly polls: readonly [Poll, ...Poll[]];
  /** A year before, from the evidence of a claim; its own point, joined to nothing. */
  readonly before: Poll;
  /** In the order of the calendar. */
  readonly turns: Readonly<
    Record<'asked' | 'summit' | 'aside' | 'term' | 'handover' | 'vote', Turn>
  >;
}

const SERIES: RowOf<'summit/chart_data'>['series'] = 'NHK cabinet approval';
/** Turns that are rows of the timeline. */
const TURNS = { asked: 'S030', summit: 'S032', aside: 'S036', handover: 'S039' };

interface DatedPoll {
  readonly row: RowOf<'summit/chart_data'>;
  readonly month: string;
}

/** The polls in time order, at least one. Throws where there is none or one has no month. */
function pollRows(tables: Tables): readonly [DatedPoll, ...DatedPoll[]] {
  const [first, ...more] = tables
    .table('summit/chart_data')
    .filter(({ series }) => series === SERIES)
    .map((row) => ({ row, month: filled('summit/chart_data', row, 'date') }))
    .toSorted((a, b) => ascending(a.month, b.month));
  if (first) return [first, ...more];
  throw new AuthorError({
    file: 'content/data/summit/chart_data.csv',
    column: 'series',
    found: `no row of "${SERIES}"`,
    expected: 'the polls that a figure draws',
  });
}

const fallRow = (tables: Tables) => wanted(tables, 'ledger/claims', 'id', 'C134');
const termRow = (tables: Tables) => wanted(tables, 'ledger/claims', 'id', 'C139');
const voteRow = (tables: Tables) => wanted(tables, 'ledger/story_claims', 'id', 'N079');

const turnRow = (tables: Tables, turn: keyof typeof TURNS): RowOf<'summit/timeline'> =>
  seen('summit/timeline', wanted(tables, 'summit/timeline', 'id', TURNS[turn]));

const turnId = ({ date }: RowOf<'summit/timeline'>): string => `turn-${date}`;

const turnOf = (row: RowOf<'summit/timeline'>): Turn => ({
  id: turnId(row),
  date: row.date,
  title: row.title,
  detail: row.description,
});

const pollOf = ({ row, month }: DatedPoll): Poll =>
  given<Poll>({ id: row.id, month, share: row.y, note: row.note });

/** The polls of every month from the first to the last. Throws where one is missing. */
function pollsOf(tables: Tables): Approval['polls'] {
  const [first, ...more] = pollRows(tables);
  const polls = [first, ...more].map(pollOf);
  const after = ({ month }: Poll): string =>
    new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7))))
      .toISOString()
      .slice(0, 7);
  const lost = polls.slice(0, -1).find((poll, i) => after(poll) !== polls[i + 1]?.month);
  if (lost)
    throw missing('summit/chart_data', `no poll of ${after(lost)}`, 'a poll of every month', {
      column: 'date',
    });
  return [pollOf(first), ...more.map(pollOf)];
}

/** Polls in time order and the turns that follow. Throws where a row is missing. */
export function prepare(tables: Tables): Approval {
  const day = (id: string): string => wanted(tables, 'ledger/dates', 'id', id).date;
  const turn = (name: keyof typeof TURNS): Turn => turnOf(turnRow(tables, name));
  const [term, vote] = [termRow(tables), voteRow(tables)];
  return {
    polls: pollsOf(tables),
    before: {
      id: fallRow(tables).id,
      month: day('approval-compared'),
      share: wanted(tables, 'ledger/quantities', 'id', 'approval-may-2023').value,
      note: '',
    },
    turns: {
      asked: turn('asked'),
      summit: turn('summit'),
      aside: turn('aside'),
      term: {
        id: term.id,
        date: day('ldp-term-ended'),
        detail: term.evidence,
      },
      handover: turn('handover'),
      vote: {
        id: vote.id,
        date: day('lower-house-elected'),
        detail: vote.claim,
      },
    },
  };
}

/** The page of each poll and each turn. */
export function cite(tables: Tables): Citations {
  const source = citer(tables);
  const ledger = [fallRow(tables), termRow(tables), voteRow(tables)];
  const turns = (['asked', 'summit', 'aside', 'handover'] as const).map((turn) =>
    turnRow(tables, turn),
  );
  return {
    rows: citedRows([
      ...[...pollRows(tables).map(({ row }) => row), ...ledger].map(
        (row) => [row.id, source(row)] as const,
      ),
      ...turns.map((row) => [turnId(row), source(row)] as const),
    ]),
  };
}
