import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
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
  const stations = readFileSync('src/README.md', 'utf8').match(/`(?:src|content)\/[^`]*`/g) ?? [];
  test.each(stations.map((station) => station.slice(1, -1)))('leads past %s', (file) => {
    expect(existsSync(file)).toBe(true);
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
