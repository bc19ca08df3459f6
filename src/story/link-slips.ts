import { basename } from 'node:path';
import type { Slip } from '../data/author-error.ts';
import { loadLedger } from '../data/ledger.ts';
import { nearest } from '../data/nearest.ts';
import type { Routes } from '../editions/routes.ts';
import { figures } from '../figures/catalogue.ts';
import { fieldOf, part } from './front-matter.ts';
import { parse } from './parse.ts';
import { storyAround } from './permalinks/cache.ts';
import type { Node } from './syntax.ts';

/** Any origin will do: only paths are compared. */
const ORIGIN = 'https://site.invalid';
const ELSEWHERE = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/** Paths that a text may lead to, each with its anchors; undefined where they are not kept. */
type Ends = ReadonlyMap<string, readonly string[] | undefined>;

function endsAround(path: string, routes: Routes): Ends {
  const ledger = loadLedger();
  const pages = ['figures', 'sources', 'people', 'about', 'cite', 'corrections'] as const;
  const { chapters } = storyAround(path);
  return new Map<string, readonly string[] | undefined>([
    ...pages.map((page) => [routes[page], undefined] as const),
    ...figures.map(({ id }) => [routes.figure(id), undefined] as const),
    [routes.ledger, [...ledger.claims.keys()]],
    [routes.glossary, [...ledger.terms.keys()]],
    ...chapters.map(({ slug, entries, file }): [string, readonly string[]] => [
      file === 'cover.mdx' ? routes.cover : routes.chapter(slug),
      entries.map(({ id }) => id),
    ]),
  ]);
}

/** The path that a file’s page has. */
function pageOf(path: string, source: string, routes: Routes): string {
  const name = basename(path);
  if (name === 'cover.mdx') return routes.cover;
  const slug = fieldOf(part(source).front, 'slug')?.text;
  return slug === undefined ? routes.about : routes.chapter(slug);
}

function linksIn(root: Node): readonly Node[] {
  const inner = (root.children ?? []).flatMap(linksIn);
  return root.type === 'link' ? [root, ...inner] : inner;
}

function fault(url: URL, ends: Ends): Pick<Slip, 'expected' | 'nearest'> | undefined {
  const asked = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const anchors = ends.get(asked);
  const near = (found: string, names: Iterable<string>) => {
    const alike = nearest(found, names);
    return alike === undefined ? {} : { nearest: alike };
  };
  if (!ends.has(asked)) return { expected: 'a page of this site', ...near(asked, ends.keys()) };
  const hash = url.hash.slice(1);
  if (hash === '' || !anchors || anchors.includes(hash)) return undefined;
  return { expected: `an anchor that ${asked} has`, ...near(hash, anchors) };
}

/** Links within the site that lead nowhere. `routes` are those of the file’s edition. */
export function linkSlips(file: string, path: string, source: string, routes: Routes): Slip[] {
  const { root, skipped } = parse(source, file);
  const inside = linksIn(root).filter(({ url = '' }) => !ELSEWHERE.test(url));
  if (inside.length === 0) return [];
  const ends = endsAround(path, routes);
  const page = pageOf(path, source, routes);
  return inside.flatMap(({ url = '', position }) => {
    const found = fault(new URL(url, ORIGIN + page), ends);
    const line = (position?.start.line ?? 1) + skipped;
    return found ? [{ file, line, found: `a link to "${url}"`, ...found }] : [];
  });
}
