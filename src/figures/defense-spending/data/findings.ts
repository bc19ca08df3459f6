import type { Defence } from '../data.ts';
import { budgetOf, isRated, ratioOf } from './years.ts';

/** The ceiling of 1976, % of GNP. */
export const CEILING = 1;

/** How often the budget of one fiscal year fits into that of another. */
export const timesOf = (data: Defence, from: number, to: number): number =>
  budgetOf(data, to) / budgetOf(data, from);

/** Change of the budget between two fiscal years, %; negative for a cut. */
export const changeOf = (data: Defence, from: number, to: number): number =>
  (timesOf(data, from, to) - 1) * 100;

/** Fiscal years after the waiver whose official ratio passed 1% before the ratio fell back. */
export function breachYears(data: Defence): number[] {
  return data.years
    .filter(isRated)
    .filter(({ year, ratio }) => year >= 1987 && year < 1991 && ratio > CEILING)
    .map(({ year }) => year);
}

/** How far the highest of these ratios lay above 1%, points. */
export const breachHeight = (data: Defence): number =>
  Math.max(...breachYears(data).map((year) => ratioOf(data, year))) - CEILING;

/** Japan's place among the countries shown, 1 the largest share. */
export const rankOfJapan = ({ peers }: Defence): number =>
  peers.findIndex((peer) => peer.iso3 === 'JPN') + 1;
