import { citedRows, citer } from '../../data/cited.ts';
import { filled } from '../../data/filled.ts';
import { given } from '../../data/given.ts';
import type { RowOf } from '../../data/rows.ts';
import { seen } from '../../data/seen.ts';
import { wanted } from '../../data/wanted.ts';
import type { Citations } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';
import type { Status } from '../marks/status.ts';

/** Head of government or state, of Japan or of the United States. */
export type Office = 'jp' | 'us';

/** A stretch in office. `seenUntil`: the newest evidence of it; from there on it is drawn open. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly office: Office;
  readonly from: string;
  readonly until?: string;
  readonly seenUntil: string;
  readonly how: string;
}

/** The two countries’ leaders together. */
export interface Meeting {
  readonly id: string;
  readonly date: string;
  readonly title: string;
}

/** Something standing that was promised in 2024: how long it was seen, and as what. */
export interface Thread {
  readonly id: ThreadId;
  readonly status: Status;
  readonly asOf: string;
  readonly happened: string;
}

export interface Relay {
  /** Day of the summit, where everything begins. */
  readonly summit: string;
  /** Day of the last meeting. */
  readonly lastMet: string;
  readonly terms: readonly Term[];
  readonly meetings: readonly Meeting[];
  readonly threads: readonly Thread[];
}

/** Meetings of the timeline, in the order of time. */
const SUMMIT = 'S021';
const LAST = 'S066';
const MEETINGS = [SUMMIT, 'S045', 'S056', LAST];

/** Forums, programmes and standing plans among the tracker's topics; things done once are left out. */
const THREADS = ['O18', 'O07', 'O34', 'O02', 'O26', 'O09', 'O22', 'O32', 'O23', 'O24'] as const;
export type ThreadId = (typeof THREADS)[number];

const meetingRow = (tables: Tables, id: string) =>
  seen('summit/timeline', wanted(tables, 'summit/timeline', 'id', id));
const meetingId = ({ date }: RowOf<'summit/timeline'>): string => `meet-${date}`;

function termOf(tables: Tables, row: RowOf<'people/terms'>, summit: string): Term {
  const { role_april_2024, later_change } = wanted(tables, 'people/people', 'id', row.person_id);
  return given<Term>({
    id: row.person_id,
    name: row.name_en,
    office: row.office === 'prime minister of Japan' ? 'jp' : 'us',
    from: row.from ?? summit,
    until: row.until,
    seenUntil: row.until ?? filled('people/terms', { ...row, id: row.person_id }, 'seen_until'),
    how: [role_april_2024, later_change].filter(Boolean).join('. '),
  });
}

/** Terms, meetings and threads. Throws where a person, a meeting or a topic is missing. */
export function prepare(tables: Tables): Relay {
  const summit = meetingRow(tables, SUMMIT).date;
  return {
    summit,
    lastMet: meetingRow(tables, LAST).date,
    terms: tables.table('people/terms').map((row) => termOf(tables, row, summit)),
    meetings: MEETINGS.map((id) => meetingRow(tables, id)).map((row) => ({
      id: meetingId(row),
      date: row.date,
      title: row.title,
    })),
    threads: THREADS.map((id) => {
      const row = wanted(tables, 'ledger/outcomes', 'id', id);
      return {
        id,
        status: row.status,
        asOf: filled('ledger/outcomes', row, 'status_as_of'),
        happened: row.what_happened,
      };
    }),
  };
}

/** The page of each term, meeting and thread. */
export function cite(tables: Tables): Citations {
  const source = citer(tables);
  const terms = tables.table('people/terms').map(({ person_id, story_claim_id }) => {
    const row =
      story_claim_id === null
        ? wanted(tables, 'people/people', 'id', person_id)
        : wanted(tables, 'ledger/story_claims', 'id', story_claim_id);
    return [person_id, source(row)] as const;
  });
  const meetings = MEETINGS.map((id) => meetingRow(tables, id));
  const threads = THREADS.map((id) => wanted(tables, 'ledger/outcomes', 'id', id));
  return {
    rows: citedRows([
      ...terms,
      ...meetings.map((row) => [meetingId(row), source(row)] as const),
      ...threads.map((row) => [row.id, source(row)] as const),
    ]),
  };
}
