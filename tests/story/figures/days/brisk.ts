import type { Planet } from '../planets.ts';

/** A brisk day lasts less than so many hours. */
export const BRISK = 25;

export const isBrisk = ({ day_hours: day }: Planet): boolean => day < BRISK;
