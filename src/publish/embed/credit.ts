import type { Source } from '../../data/source.ts';
import { who } from '../../story/who.ts';

const NAMED = 3;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/**
 * Sources as a line under a picture: how many there are, and whose the weightiest are. They come in
 * the order of their weight. Empty without sources.
 */
export function sourceLine(sources: readonly Source[]): string {
  const names = [...new Set(sources.map(who))];
  const [first] = names;
  if (first === undefined) return '';
  if (sources.length === 1) return `Source: ${first}`;
  const shown = names.length > NAMED + 1 ? [...names.slice(0, NAMED), 'others'] : names;
  return `${sources.length} sources: ${listed(shown)}`;
}

/** How many sources an embed lists; it stays light, and the figure's page has all. */
export const LISTED = 20;
