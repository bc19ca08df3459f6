import type { Source } from '../contract.ts';
import type { Defence } from './data.ts';
import { sourceOf } from './years.ts';

/** The database behind every SIPRI number here, with its terms. */
export const SIPRI: Source = {
  title: 'SIPRI Military Expenditure Database 2026',
  publisher: 'Stockholm International Peace Research Institute',
  url: 'https://www.sipri.org/databases/milex',
  caution: 'read in a public copy of the workbook; SIPRI’s own terms, not an open licence',
};

/** Everything the pictures stand on, each source once. */
export function sources(data: Defence): Source[] {
  const { ceiling, waiver, turn, asks, request, latest, ways, years } = data;
  const all = [
    SIPRI,
    ...years.filter(({ budget }) => budget !== null).map(({ source }) => source),
    ...[ceiling, waiver, turn, ...asks, request, latest].map(({ source }) => source),
    ...ways.parts.map(({ row }) => sourceOf(row)),
    ...ways.totals.map(sourceOf),
  ];
  return all.filter((source, i) => all.findIndex((other) => other.title === source.title) === i);
}
