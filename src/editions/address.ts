import { href } from './href.ts';

/** Full address of a path of the site (`/en/ledger/`), with the origin and base path it is built for. */
export function address(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
