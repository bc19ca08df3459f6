import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../src/data/site.ts';
import { figures } from '../../src/figures/catalogue.ts';

const files = globSync('src/**/*.{ts,astro,css}');
const lengths = files
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
  .toSorted((a, b) => a.lines - b.lines);

/** The file that this share of all files is no longer than. */
function quantile(share: number): { file: string; lines: number } | undefined {
  return lengths[Math.ceil(share * lengths.length) - 1];
}

/** A file without its comments. */
const bare = (file: string): string =>
  readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');

/** What a file imports at run time, of what lies in a folder. */
const importsOf = (file: string, home: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gm)]
    .map(([, from = '']) => join(dirname(file), from))
    .filter((to) => to.startsWith(`${home}/`));

describe('src', () => {
  test('has files of at most 60 lines, at the median', () => {
    expect(quantile(0.5)?.lines).toBeLessThanOrEqual(60);
  });

  test('has files of at most 130 lines, nine in ten', () => {
    const { file, lines } = quantile(0.9) ?? { file: '', lines: 0 };
    expect(lines, file).toBeLessThanOrEqual(130);
  });

  test('names every file by its idea', () => {
    const drawers = files.filter((file) =>
      /\b(utils?|helpers?|misc|common)\b/.test(basename(file)),
    );
    expect(drawers).toEqual([]);
  });

  test('spells out a path of the site in its address book only', () => {
    const spelt = files.filter(
      (file) => !/^src\/(editions|pages|figures)\//.test(file) && /['"`]\/en\//.test(bare(file)),
    );
    expect(spelt).toEqual([]);
  });
});

describe('the way through the house', () => {
  const walks = readFileSync('src/README.md', 'utf8')
    .split(/^## /m)
    .filter((walk) => walk.startsWith('A '))
    .map((walk) => ({
      title: walk.split('\n', 1)[0] ?? '',
      stations: [...walk.matchAll(/`((?:src|content)\/[^`]*)`/g)].map(([, file = '']) => file),
    }));

  test.each(walks.flatMap(({ stations }) => stations))('leads past %s', (file) => {
    expect(existsSync(file)).toBe(true);
  });

  test('is told of a step, a state and a row', () => {
    expect(walks.map(({ title }) => title.split(',')[0])).toEqual(['A step', 'A state', 'A row']);
  });

  test.each(walks)('has no step back: $title', ({ title, stations }) => {
    const code = stations.filter((file) => /^src\/.*\.(?:ts|astro)$/.test(file));
    const isClimb = title.startsWith('A row');
    const back = code.flatMap((file, i) => {
      const wrong = isClimb ? code.slice(i + 1) : code.slice(0, i);
      return importsOf(file, 'src')
        .filter((to) => to !== file && wrong.includes(to))
        .map((to) => `${file} → ${to}`);
    });
    expect(back).toEqual([]);
  });
});

/** The roles of a figure's files, each standing on those after it; what only names a type is no step. */
const ROLES =
  'index picture ask telling judging opening miniature draw layout words view data'.split(' ');

const roleOf = (file: string): string => {
  const [role = ''] = file.replace(/\.ts$/, '').split('/');
  return role === 'words' && /^words\/[a-z]{2}(?:[./]|$)/.test(file) ? 'telling' : role;
};

describe('inside a figure', () => {
  test.each(figures.map(({ id }) => id))('no step of %s leads back up', (id) => {
    const home = `src/figures/${id}`;
    const back = globSync(`${home}/**/*.ts`).flatMap((file) => {
      const from = roleOf(relative(home, file));
      expect(ROLES, file).toContain(from);
      return importsOf(file, home)
        .map((to) => ({ to, role: roleOf(relative(home, to)) }))
        .filter(({ role }) => ROLES.indexOf(role) < ROLES.indexOf(from))
        .map(({ to }) => `${file} → ${to}`);
    });
    expect(back).toEqual([]);
  });
});

describe('the engine', () => {
  const engine = files.filter((file) => !/^src\/(figures|data\/rows)\//.test(file));
  const site = loadSite();
  const names = [
    site.name,
    ...site.commentaries.flatMap(({ id, short }) => [id, short]),
    ...figures.map(({ id }) => `'${id}'`),
  ];

  test.each(names)('does not know %s', (name) => {
    expect(engine.filter((file) => bare(file).includes(name))).toEqual([]);
  });
});
