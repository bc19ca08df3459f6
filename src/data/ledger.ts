import type { Source } from './source.ts';
import type { Tables } from './table-access.ts';
import { checkTables } from './commentaries/check.ts';
import { loadDigests } from './commentaries/load.ts';
import { writer, type Wrote } from './commentaries/wrote.ts';
import type { RowOf } from './rows.ts';
import { archivedOf, citer, provenanceOf } from './cited.ts';
import { stopAtWeakFooting } from './footing.ts';
import { given } from './given.ts';
import { nearest } from './nearest.ts';
import { readOutcomes, type Outcome } from './outcomes.ts';
import { stopAtLostSources } from './site-sources.ts';
import { hostsOf } from './source-hosts.ts';
import { loadSite, type Site } from './site.ts';
import { loadTables } from './tables.ts';
import { stopAtLostChapters } from './told-chapters.ts';

/** A statement that can be checked, and what the evidence says of it. */
export interface Claim {
  readonly id: string;
  /** Who says it: the two commentaries, or this site. */
  readonly commentary: RowOf<'ledger/claims'>['commentary'] | 'story';
  readonly wrote?: Wrote;
  readonly claim: string;
  readonly type: RowOf<'ledger/claims'>['type'];
  readonly verdict: RowOf<'ledger/claims'>['verdict'];
  readonly evidence: string;
  readonly source?: Source;
  /** False: no source was read; not to be stated as fact. */
  readonly seen: boolean;
  readonly confidence: RowOf<'ledger/claims'>['confidence'];
  readonly caution?: string;
}

/** An entry of the bibliography. */
export interface Reference extends Source {
  readonly id: string;
  readonly authors: readonly string[];
  readonly kind: RowOf<'ledger/sources'>['kind'];
  readonly read: RowOf<'ledger/sources'>['read'];
  readonly strength: RowOf<'ledger/sources'>['strength'];
  /** How it was read. */
  readonly note?: string;
}

/** A short public statement, exact as read. */
export interface Quotation {
  readonly id: string;
  readonly words: string;
  readonly speaker: string;
  readonly occasion: string;
  readonly date: string;
  readonly source: string;
  readonly url: string;
  readonly caution?: string;
  readonly note?: string;
}

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly japanese: string;
  readonly definition: string;
  /** A text that uses the term. */
  readonly source?: Source;
  readonly seen: boolean;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly japanese?: string;
  /** Office in April 2024; none for those who took office later. */
  readonly role?: string;
  readonly later?: string;
  readonly source?: Source;
  readonly seen: boolean;
  readonly caution?: string;
}

/** What prose refers to, by id, in the order of the tables. */
export interface Ledger {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Reference>;
  readonly quotations: ReadonlyMap<string, Quotation>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly people: ReadonlyMap<string, Person>;
}

/** An entry of the ledger. Throws with the nearest id where there is none. */
export function entryOf<K extends keyof Ledger>(
  ledger: Ledger,
  kind: K,
  id: string,
): Ledger[K] extends ReadonlyMap<string, infer T> ? T : never {
  const entries: ReadonlyMap<string, unknown> = ledger[kind];
  const found = entries.get(id);
  if (found === undefined) {
    const alike = nearest(id, entries.keys());
    const meant = alike === undefined ? '' : `; did you mean "${alike}"?`;
    throw new Error(`the ledger has no "${id}" among its ${kind}${meant}`);
  }
  return found as Ledger[K] extends ReadonlyMap<string, infer T> ? T : never;
}

const cache = new WeakMap<Tables, Ledger>();

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function readClaims(tables: Tables, site: Site, cite: ReturnType<typeof citer>): Claim[] {
  const told = tables.table('ledger/claims');
  const ours = tables.table('ledger/story_claims');
  const wrote = writer(tables, site);
  return [...told, ...ours].map((row) =>
    given<Claim>({
      id: row.id,
      commentary: 'commentary' in row ? row.commentary : 'story',
      wrote: wrote(row),
      claim: row.claim,
      type: row.type,
      verdict: row.verdict,
      evidence: row.evidence,
      source: cite(row),
      seen: row.seen,
      confidence: row.confidence,
      caution: row.caution,
    }),
  );
}

function readReferences(tables: Tables): Reference[] {
  const hostOf = hostsOf(tables);
  return tables.table('ledger/sources').map((row) => {
    const { id, title, publisher, date, url, kind, read, strength, caution, note } = row;
    const [authors, archived] = [row.authors.split(';'), archivedOf(row)];
    const what = { id, title, authors, publisher, date, url, kind };
    const { tier, weak } = provenanceOf(url === null ? undefined : hostOf(url));
    return given<Reference>({ ...what, tier, weak, read, strength, caution, archived, note });
  });
}

function readQuotations(rows: readonly RowOf<'ledger/quotations'>[]): Quotation[] {
  return rows.map(({ source_title: source, source_url: url, ...row }) =>
    given<Quotation>({ ...row, source, url }),
  );
}

function readTerms(
  rows: readonly RowOf<'glossary/terms'>[],
  cite: ReturnType<typeof citer>,
): Term[] {
  return rows.map((row) =>
    given<Term>({
      id: row.id,
      term: row.term_en,
      japanese: row.term_ja,
      definition: row.definition_en,
      source: cite(row),
      seen: row.seen,
    }),
  );
}

function readPeople(
  rows: readonly RowOf<'people/people'>[],
  cite: ReturnType<typeof citer>,
): Person[] {
  return rows.map((row) =>
    given<Person>({
      id: row.id,
      name: row.name_en,
      japanese: row.name_ja,
      role: row.role_april_2024,
      later: row.later_change,
      source: cite({ ...row, caution: null }),
      seen: row.seen,
      caution: row.caution,
    }),
  );
}

/** Loads claims, sources, quotations, outcomes, terms and people. Throws what `loadTables` throws. */
export function loadLedger(root?: string | URL): Ledger {
  const tables = loadTables(root);
  const kept = cache.get(tables);
  if (kept) return kept;
  const cite = citer(tables);
  const site = loadSite(root);
  stopAtLostSources(site, tables);
  checkTables(tables, loadDigests(root));
  stopAtLostChapters(tables, root);
  stopAtWeakFooting(tables, cite);
  const ledger: Ledger = {
    claims: byId(readClaims(tables, site, cite)),
    sources: byId(readReferences(tables)),
    quotations: byId(readQuotations(tables.table('ledger/quotations'))),
    outcomes: byId(readOutcomes(tables, cite)),
    terms: byId(readTerms(tables.table('glossary/terms'), cite)),
    people: byId(readPeople(tables.table('people/people'), cite)),
  };
  cache.set(tables, ledger);
  return ledger;
}
