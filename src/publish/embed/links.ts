import { posix } from 'node:path';
import { href } from '../../editions/href.ts';
import { frozenPath } from '../../editions/routes.ts';

/** Ways from an embed to other pages of the site. */
interface Links {
  /** To another page of the same copy: live to live, frozen to frozen of the same day. */
  readonly same: (path: string) => string;
  /** To the page as it is now. */
  readonly live: (path: string) => string;
}

/**
 * Links of the embed at a path. A frozen one, by the day of its copy, knows neither base path nor
 * origin, because its bytes may never change: its links are relative.
 */
export function linksOf(frozen: string | undefined, from: string): Links {
  if (frozen === undefined) return { same: href, live: href };
  const here = frozenPath(from, frozen);
  const to = (path: string): string => `${posix.relative(here, path)}/`;
  return { same: (path) => to(frozenPath(path, frozen)), live: to };
}
