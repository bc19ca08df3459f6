import type { RowOf } from '../../../data/rows.ts';
import { wanted } from '../../../data/wanted.ts';
import type { Tables } from '../../../data/table-access.ts';

/** A dated decision or demand. */
export interface Decision {
  /** The id of its row in the figure's table. */
  readonly id: string;
  /** ISO date, as precise as it was seen. */
  readonly date: string;
  /** Calendar time in years: 1976.84 is early November 1976. */
  readonly time: number;
  readonly title: string;
  readonly description: string;
}

/** A level Washington asked for, % of GDP. */
export interface Ask extends Decision {
  readonly id: RowOf<'defense/asks'>['id'];
  readonly percent: number;
  /** Denied by the other side. */
  readonly isDenied: boolean;
}

/** The milestones that the figure draws. */
export interface Decisions {
  readonly ceiling: Decision;
  readonly waiver: Decision;
  readonly turn: Decision;
  readonly asks: readonly [april: Ask, june: Ask, january: Ask];
  /** The newest milestone: nothing after it has been seen. */
  readonly latest: Decision;
}

/** Calendar time in years of an ISO date; a date without a day counts as mid-month. */
export function timeOf(iso: string): number {
  const [year = 0, month = 7, day = 15] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365.25;
}

type Role = NonNullable<RowOf<'defense/milestones'>['role']>;

/** The milestone of a role. Throws when the table has none: the figure draws or tells it. */
export const milestoneAs = (tables: Tables, role: Role): RowOf<'defense/milestones'> =>
  wanted(tables, 'defense/milestones', 'role', role);

/** The days of the milestones, by the ids of their rows in the figure's table; `asks` have their own table. */
export const daysOf = (tables: Tables) => ({
  'event-ceiling': milestoneAs(tables, 'ceiling').date,
  'event-waiver': milestoneAs(tables, 'waiver').date,
  'event-turn': milestoneAs(tables, 'turn').date,
  'event-latest': tables
    .table('defense/milestones')
    .map(({ date }) => date)
    .reduce((newest, date) => (date > newest ? date : newest)),
});

/** The milestone of a day. Throws when the table has none: the figure annotates it. */
export const milestoneOf = (tables: Tables, day: string): RowOf<'defense/milestones'> =>
  wanted(tables, 'defense/milestones', 'date', day);

function decision(tables: Tables, id: string, day: string): Decision {
  const { date_seen_to: seenTo, title, description } = milestoneOf(tables, day);
  const date = seenTo === 'month' ? day.slice(0, 7) : day;
  return { id, date, time: timeOf(day), title, description };
}

function ask(tables: Tables, id: Ask['id']): Ask {
  const { milestone, pct_gdp: percent, denied } = wanted(tables, 'defense/asks', 'id', id);
  return { ...decision(tables, id, milestone), id, percent, isDenied: denied };
}

/** Decisions and demands. Throws when a milestone is missing. */
export function decisionsOf(tables: Tables): Decisions {
  const days = daysOf(tables);
  const at = (id: keyof typeof days): Decision => decision(tables, id, days[id]);
  return {
    ceiling: at('event-ceiling'),
    waiver: at('event-waiver'),
    turn: at('event-turn'),
    asks: [ask(tables, 'ask-3'), ask(tables, 'ask-3-5'), ask(tables, 'ask-5')],
    latest: at('event-latest'),
  };
}
