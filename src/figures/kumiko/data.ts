import { missing } from '../../data/missing.ts';
import { descending } from 'd3';
import { citedRows, citer } from '../../data/cited.ts';
import { given } from '../../data/given.ts';
import type { Citations } from '../contract.ts';
import type { Tables } from '../../data/table-access.ts';
import { isAgreement } from '../partnership-network/data/kinds.ts';
import { isLive, type Life, tiesOf } from '../partnership-network/data/ties.ts';
import { days } from './data/days.ts';

/** An agreement of two countries, from the day it is signed to the day it ends. */
export interface Agreement extends Life {
  readonly dyad: string;
}

export interface Motif {
  readonly agreements: readonly Agreement[];
  /** English names by country id. */
  readonly names: Readonly<Record<string, string>>;
}

/** Two countries with a live agreement: whose strip it is, and how many agreements stand behind it. */
export interface Pair {
  readonly dyad: string;
  readonly tone: 'us' | 'jp' | 'partner';
  readonly count: number;
}

/** Agreements and names. Gifts and sales of equipment make no strip: only what two governments agreed. */
export function prepare(tables: Tables): Motif {
  const ties = tiesOf(tables.table('network/ties')).filter(({ kind }) => isAgreement(kind));
  return {
    agreements: ties.map(({ dyad, from, end }) => given<Agreement>({ dyad, from, end })),
    names: Object.fromEntries(
      tables.table('network/countries').map(({ id, name_en }) => [id, name_en]),
    ),
  };
}

/** Each pair has the page on which the first of its agreements was read; the others stand among the sources. */
export function cite(tables: Tables): Citations {
  const source = citer(tables);
  const rows = tables.table('network/ties');
  const pages = tiesOf(rows)
    .filter(({ kind }) => isAgreement(kind))
    .toSorted((a, b) => descending(a.from, b.from))
    .flatMap(({ id, dyad }) => {
      const page = rows.find((row) => row.id === id);
      const cited = page && source(page);
      return cited ? [[rowOf(dyad), cited] as const] : [];
    });
  const drawn = new Set(dyadsDrawn(prepare(tables)).map(rowOf));
  return {
    rows: citedRows(pages.filter(([id]) => drawn.has(id))),
    further: pages.map(([, page]) => page),
  };
}

/** The id of a pair's row in the figure's table. */
export const rowOf = (dyad: string): string => `kumiko-${dyad}`;

/** The pairs with a live agreement on a day. */
export function pairsOn({ agreements }: Motif, day: string): Pair[] {
  const live = agreements.filter((agreement) => isLive(agreement, day));
  return [...Map.groupBy(live, ({ dyad }) => dyad)].map(([dyad, { length: count }]) => ({
    dyad,
    count,
    tone: dyad.includes('USA') ? 'us' : dyad.includes('JPN') ? 'jp' : 'partner',
  }));
}

/** The pairs with a live agreement on one of the days that the motif shows, by name. */
export const dyadsDrawn = (motif: Motif): string[] =>
  [
    ...new Set(Object.values(days).flatMap((day) => pairsOn(motif, day).map(({ dyad }) => dyad))),
  ].sort();

/** The name of a country. Throws where the table has none. */
export function nameOf({ names }: Motif, id: string): string {
  const name = names[id];
  if (name === undefined)
    throw missing('network/countries', `no row "${id}"`, 'the country that the picture names');
  return name;
}
