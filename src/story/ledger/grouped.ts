import { loadLedger, type Claim } from '../../data/ledger.ts';
import type { Edition } from '../../editions/edition.ts';
import { loadChapters } from '../chapters.ts';
import { idsOf } from '../outline.ts';

/** A chapter that uses a claim. */
export interface Place {
  readonly slug: string;
  readonly title: string;
  readonly path: string;
}

/** A claim with every chapter that uses it, in their order. */
export interface Placed {
  readonly claim: Claim;
  readonly places: readonly Place[];
}

/** The claims that a chapter uses before any other does; without a chapter, those that none uses. */
export interface Group {
  readonly id: string;
  readonly number?: number;
  readonly title?: string;
  readonly entries: readonly Placed[];
}

/** Every claim once, by the chapter that uses it first; the last group has those that stand in no chapter. */
export async function groupedClaims(edition: Edition): Promise<Group[]> {
  const chapters = (await loadChapters(edition)).map(({ entry, path, outline }) => ({
    ...entry.data,
    path,
    used: new Set(idsOf(outline, 'Claim')),
  }));
  const placed = [...loadLedger().claims.values()].map((claim) => ({
    claim,
    places: chapters.filter(({ used }) => used.has(claim.id)),
  }));
  const within = (slug?: string): Placed[] =>
    placed.filter(({ places: [first] }) => first?.slug === slug);
  return [
    ...chapters.map(({ slug, number, title }) => ({
      id: `in-${slug}`,
      number,
      title,
      entries: within(slug),
    })),
    { id: 'in-none', entries: within() },
  ].filter(({ entries }) => entries.length > 0);
}
