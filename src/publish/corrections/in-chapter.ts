import type { Chapter } from '../../story/chapters.ts';
import type { Correction } from './correction.ts';
import { correctionsOf, loadCorrections } from './load.ts';

/** Corrections that a reader of the chapter must know of: to its text, its figures and its claims. */
export function correctionsIn(
  { outline, path }: Pick<Chapter, 'outline' | 'path'>,
  all = loadCorrections(),
): Correction[] {
  const { uses, steps } = outline;
  const named = (name: string): string[] =>
    uses.filter((use) => use.name === name).map(({ props }) => props['id'] ?? '');
  const figures = [...steps.map(({ figure }) => figure), ...named('Figure')];
  return correctionsOf({ path, figures, claims: named('Claim') }, all);
}
