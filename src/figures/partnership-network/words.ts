import type { ByLayout, Lines, Worded } from '../contract.ts';
import type { Family } from './data/kinds.ts';
import type { TieEnd } from './data/ties.ts';
import type { Network } from './data.ts';
import type { Standing } from './layout/strands.ts';
import type { GroupId } from './layout/positions.ts';
import type { Joint, State } from './view.ts';

/** What the pictures say. */
export interface Labels {
  /** A country’s name, short enough for the picture. Throws on a country that the tables do not have. */
  readonly country: (network: Network, id: string) => string;
  /** The United States where there is room for a few letters only. */
  readonly us: string;
  /** Nodes of the narrow picture that stand for several countries. */
  readonly groups: Readonly<Record<GroupId, string>>;
  /** Such a node with the number of its countries. */
  readonly counted: (group: string, countries: string) => string;
  /** The two ends of a line: "Japan and Australia". */
  readonly parties: (a: string, b: string) => string;
  /** What one line is: between whom, and of what kind. */
  readonly strand: (parties: string, kind: string) => string;
  /** Kinds of line, with their article: each family, and several countries together. */
  readonly lines: Readonly<Record<Family | 'country', string>>;
  /** What a line is worth, in the key. */
  readonly standings: Readonly<Record<Standing, Lines>>;
  /** A treaty that ended, and how. */
  readonly ended: (parties: string, how: TieEnd['how']) => string;
  /** A country that no line leads to any more, with the year in which its own ended. */
  readonly endedIn: (country: string, year: string) => string;
  readonly notChecked: string;
  /** The large number: some of all. */
  readonly some: (some: string, all: string) => string;
  /** What it counts; a phone has it beside the number. */
  readonly count: ByLayout<Readonly<Record<State['count'], Lines>>>;
  /** What the tokens stand for beside a phone’s number, in rows. */
  readonly tokens: Partial<Readonly<Record<State['count'], readonly Lines[]>>>;
  /** The glyph of the six allies. */
  readonly pairs: string;
  readonly share: JapansShare;
  /** Joints, in the list of what their tokens stand for. */
  readonly joints: Readonly<Record<Joint, string>>;
  /** What hangs loose, in the order of the numbers. */
  readonly threads: Lines;
  readonly underTalk: string;
  readonly notes: Notes;
}

/** The ticks of the agreements without the United States. */
interface JapansShare {
  readonly title: string;
  readonly japan: (agreements: string) => string;
  readonly others: (agreements: string) => string;
}

/** Words beside the thing that they speak of. */
interface Notes {
  readonly anzusAlone: Lines;
  readonly anzusSuspended: Lines;
  readonly declaration: Lines;
  readonly visiting: Lines;
  readonly gcap: ByLayout<Lines>;
  readonly newPairs: Lines;
}

export type Words = Worded<Labels>;
