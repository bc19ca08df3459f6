import type { Formats } from '../../editions/edition.ts';
import type { ByLayout, Lines, Worded } from '../contract.ts';
import type { Status } from '../marks/status.ts';
import type { GroupName } from './data/groups.ts';
import type { Topic } from './data/projects.ts';

/** What the two chains of command say; what only one layout has room for is one text. */
export interface ChainsWords {
  /** Names of the marks. */
  readonly marks: Readonly<Record<'japan' | 'us' | 'jjoc' | 'usfj', string>>;
  readonly places: Readonly<Record<'tokyo' | 'hawaii' | 'washington', string>>;
  readonly minister: string;
  readonly president: string;
  /** The three forces of Japan, from the left. */
  readonly arms: ByLayout<readonly [ground: string, maritime: string, air: string]>;
  readonly selfDefense: string;
  readonly usForces: string;
  readonly inJapan: string;
  readonly indopacom: Lines;
  readonly jjoc: ByLayout<Lines>;
  readonly jjocSince: (date: string, staff: string) => Lines;
  /** The American headquarters in Tokyo before and after it was built up. */
  readonly usfj: Readonly<Record<'split' | 'built', ByLayout<Lines>>>;
  readonly usfjDirects: ByLayout<Lines>;
  readonly usfjStaffed: string;
  readonly liaison: string;
  /** The dotted lines; `date`: when there was none yet. */
  readonly later: ByLayout<(date: string) => Lines>;
  readonly orders: string;
  /** Where Japan has no joint command. */
  readonly none: Lines;
}

/** What the forum says. */
export interface ForumWords {
  readonly dicas: string;
  readonly pentagon: string;
  readonly ministry: ByLayout<string>;
  readonly met: string;
  readonly groups: Readonly<Record<GroupName, { readonly name: string; readonly lines: Lines }>>;
  /** What is known of a group by a date. */
  readonly known: Readonly<Record<'missiles' | 'ships', (date: string) => Lines>>;
  readonly unknown: ByLayout<Lines>;
}

/** What a missile project and its steps are called. */
export interface ProjectWords {
  readonly name: string;
  /** Words for the wide layout, one line or two, by step. */
  readonly steps: readonly (readonly [string] | readonly [string, string])[];
  /** What a phone says of it. */
  readonly brief: string;
}

/** What the missile projects say. */
export interface MissilesWords {
  readonly projects: Readonly<Record<Topic, ProjectWords>>;
  /** The month of a date; the axis has the year. */
  readonly month: (iso: string, edition: Formats) => string;
  /** A step’s first line where the month stands in it. */
  readonly dated: (month: string, line: string) => string;
}

/** What the two shores say. */
export interface ShipsWords {
  /** Names of the marks. */
  readonly marks: Readonly<Record<'overhaul' | 'based' | 'home' | 'limit', string>>;
  readonly japan: string;
  readonly us: string;
  /** From the top. */
  readonly yards: readonly [yokohama: string, yokosuka: string, sasebo: string];
  readonly overhaul: (status: string) => string;
  /** What the overhaul cost, in millions of dollars, and when it was done; a phone has the year. */
  readonly cost: ByLayout<(millions: string, date: string) => string>;
  readonly based: ByLayout<Lines>;
  readonly route: Lines;
  /** Before the days of the backlog. */
  readonly backlog: ByLayout<Lines>;
  readonly backlogDays: (n: string) => string;
  /** After the days of the backlog, where they stand alone. */
  readonly backlogSaid: string;
  readonly limit: ByLayout<string>;
  readonly kept: ByLayout<(n: string) => string>;
  readonly asked: (n: string) => string;
}

/** What the one scale of days says. */
export interface DaysWords {
  /** Name of the long mark. */
  readonly mark: string;
  /** After the days of the backlog; `times`: how often its bar runs past the edge. */
  readonly backlog: ByLayout<(times: string) => Lines>;
}

/** What the pictures say. */
export interface Labels {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly chains: ChainsWords;
  readonly forum: ForumWords;
  readonly missiles: MissilesWords;
  readonly ships: ShipsWords;
  readonly days: DaysWords;
}

export type Words = Worded<Labels>;
