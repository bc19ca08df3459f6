import { citer } from '../../data/cited.ts';
import type { RowOf } from '../../data/rows.ts';
import type { Source, Tables } from '../contract.ts';

/** A row of the ledger behind the pictures: an outcome, a claim of the commentaries or of the story. */
export interface Fact {
  readonly id: string;
  readonly what: string;
  readonly found: string;
  readonly status: string;
  readonly asOf: string | null;
  readonly source: Source | undefined;
}

/** Numbers that stand in the facts' words. */
export interface Quantities {
  readonly staff: number;
  readonly backlogDays: number;
  readonly overhaulMillions: number;
  readonly daysAsked: number;
  readonly daysKept: number;
}

export interface Chains {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly quantities: Quantities;
}

const OUTCOMES = ['O01', 'O02', 'O03', 'O04', 'O05', 'O06', 'O07', 'O08', 'O11', 'O12'];
const CLAIMS = ['C044', 'C047', 'C049', 'C052'];
const STORY = ['N031', 'N037', 'N038'];

type Claim = RowOf<'ledger/claims'> | RowOf<'ledger/story_claims'>;

/** The number at the first group of `pattern`. Throws if the words have changed. */
function numberIn(fact: Fact | undefined, pattern: RegExp): number {
  const found = pattern.exec(fact?.found ?? '')?.[1];
  if (!found)
    throw new Error(
      `${fact?.id ?? 'a missing fact'}: no ${pattern.source} in "${fact?.found ?? ''}"`,
    );
  return Number(found.replaceAll(',', ''));
}

/** Collects the facts by id. Throws if one is missing or no longer gives its number. */
export function prepare(tables: Tables): Chains {
  const cite = citer(tables.table('ledger/sources'));
  const ofClaim = (row: Claim): Fact => ({
    id: row.id,
    what: row.claim,
    found: row.evidence,
    status: row.verdict,
    asOf: row.source_date,
    source: cite(row),
  });
  const all: Fact[] = [
    ...tables.table('ledger/outcomes').map((row) => ({
      id: row.id,
      what: row.commitment,
      found: row.what_happened,
      status: row.status,
      asOf: row.status_as_of,
      source: cite(row),
    })),
    ...tables.table('ledger/claims').map(ofClaim),
    ...tables.table('ledger/story_claims').map(ofClaim),
  ];
  const facts = new Map(
    [...OUTCOMES, ...CLAIMS, ...STORY].map((id) => {
      const fact = all.find((one) => one.id === id);
      if (!fact) throw new Error(`the ledger has no ${id}`);
      return [id, fact];
    }),
  );
  const asked = facts.get('O06');
  return {
    facts,
    quantities: {
      staff: numberIn(facts.get('O01'), /about (\d+) staff/),
      backlogDays: numberIn(facts.get('C049'), /up to ([\d,]+) days/),
      overhaulMillions: numberIn(facts.get('O05'), /\$(\d+)m overhaul/),
      daysAsked: numberIn(asked, /(\d+)-day authority/),
      daysKept: numberIn(asked, /(\d+)-day limit/),
    },
  };
}
