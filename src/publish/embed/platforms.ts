import type { PlatformId } from '../../editions/words/platforms.ts';

/** A place where people paste a figure. */
export interface Platform {
  readonly id: PlatformId;
  /** A test follows the rules of its source, or we have it from its documentation only. */
  readonly known: 'tested' | 'documentation';
}

/** Systems that teachers and editors work in. */
export const platforms: readonly Platform[] = [
  { id: 'wordpress', known: 'tested' },
  { id: 'canvas', known: 'tested' },
  { id: 'moodle', known: 'documentation' },
  { id: 'ghost', known: 'documentation' },
  { id: 'google-sites', known: 'documentation' },
  { id: 'iframely', known: 'documentation' },
  { id: 'picture', known: 'documentation' },
];
