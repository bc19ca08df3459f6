import { citedRows, citer } from '../../data/cited.ts';
import { filled } from '../../data/filled.ts';
import { given } from '../../data/given.ts';
import type { RowOf } from '../../data/rows.ts';
import { wanted } from '../../data/wanted.ts';
import type { Citations } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';
import type { Status } from '../marks/status.ts';
import { PROJECTS, type Topic } from './data/projects.ts';

/** A row of the ledger behind the pictures: an outcome, a claim of the commentaries or of the story. */
export interface Fact {
  readonly id: string;
  readonly what: string;
  readonly found: string;
  readonly status: string;
  readonly asOf?: string;
}

/** A missile project: its status in the tracker and its dated steps; `ahead`: planned when last seen. */
export interface Project {
  readonly topic: Topic;
  readonly status: Status;
  readonly steps: readonly { readonly date: string; readonly ahead: boolean }[];
}

export interface Chains {
  readonly facts: readonly Fact[];
  readonly projects: readonly Project[];
  /** What became of repairs in commercial yards. */
  readonly repairs: Status;
  readonly quantities: {
    readonly staff: number;
    readonly increase: number;
    readonly backlogDays: number;
    readonly overhaulMillions: number;
    readonly daysAsked: number;
    readonly daysKept: number;
  };
  readonly dates: {
    readonly headquarters: string;
    /** To which no date of the American headquarters’ later phases was known. */
    readonly laterPhases: string;
    readonly missilesNamed: string;
    readonly shipRepairMet: string;
    readonly overhaulDone: string;
  };
}

const OUTCOMES = ['O01', 'O02', 'O03', 'O04', 'O05', 'O06', 'O07', 'O08', 'O11', 'O12'];
const CLAIMS = ['C044', 'C047', 'C049', 'C052'];
const STORY = ['N031', 'N037', 'N038'];

const outcomes = (tables: Tables) =>
  OUTCOMES.map((id) => wanted(tables, 'ledger/outcomes', 'id', id));
const claims = (tables: Tables) => [
  ...CLAIMS.map((id) => wanted(tables, 'ledger/claims', 'id', id)),
  ...STORY.map((id) => wanted(tables, 'ledger/story_claims', 'id', id)),
];

const ofOutcome = (row: RowOf<'ledger/outcomes'>): Fact =>
  given<Fact>({
    id: row.id,
    what: row.commitment,
    found: row.what_happened,
    status: row.status,
    asOf: row.status_as_of,
  });

const ofClaim = (row: RowOf<'ledger/claims'> | RowOf<'ledger/story_claims'>): Fact =>
  given<Fact>({
    id: row.id,
    what: row.claim,
    found: row.evidence,
    status: row.verdict,
    asOf: row.source_date,
  });

/** Facts, projects, numbers and dates. Throws if a row of the ledger is missing. */
export function prepare(tables: Tables): Chains {
  const outcome = (id: string) => wanted(tables, 'ledger/outcomes', 'id', id);
  const quantity = (id: string) => wanted(tables, 'ledger/quantities', 'id', id).value;
  const day = (id: string) => wanted(tables, 'ledger/dates', 'id', id);
  return {
    facts: [...outcomes(tables).map(ofOutcome), ...claims(tables).map(ofClaim)],
    projects: PROJECTS.map(({ topic, steps }) => ({
      topic,
      status: outcome(topic).status,
      steps: steps.map(day).map(({ date, ahead }) => ({ date, ahead })),
    })),
    repairs: outcome('O05').status,
    quantities: {
      staff: quantity('jjoc-staff'),
      increase: quantity('sm3-increase'),
      backlogDays: quantity('backlog-days'),
      overhaulMillions: quantity('overhaul-cost'),
      daysAsked: quantity('days-asked'),
      daysKept: quantity('days-kept'),
    },
    dates: {
      headquarters: day('jjoc-opened').date,
      laterPhases: filled('ledger/outcomes', outcome('O02'), 'status_as_of'),
      missilesNamed: day('missiles-named').date,
      shipRepairMet: day('ship-repair-met').date,
      overhaulDone: day('overhaul-done').date,
    },
  };
}

/** The page of each row of the ledger. */
export function cite(tables: Tables): Citations {
  const source = citer(tables);
  const rows = [...outcomes(tables), ...claims(tables)];
  return { rows: citedRows(rows.map((row) => [row.id, source(row)] as const)) };
}
