import type { Chapter } from '../chapters.ts';
import { idsOf } from '../outline.ts';
import type { Correction } from './correction.ts';
import { correctionsOf, loadCorrections } from './load.ts';

/** Corrections that a reader of the chapter must know of: to its text, its figures and its claims. */
export function correctionsIn(
  { outline, path }: Pick<Chapter, 'outline' | 'path'>,
  all = loadCorrections(),
): Correction[] {
  const figures = [...outline.steps.map(({ figure }) => figure), ...idsOf(outline, 'Figure')];
  return correctionsOf({ path, figures, claims: idsOf(outline, 'Claim') }, all);
}
