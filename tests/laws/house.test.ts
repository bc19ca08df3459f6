import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = globSync('src/**/*.{ts,astro,css}');
const lengths = files
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
  .toSorted((a, b) => a.lines - b.lines);

/** The file that this share of all files is no longer than. */
function quantile(share: number): { file: string; lines: number } | undefined {
  return lengths[Math.ceil(share * lengths.length) - 1];
}

describe('src', () => {
  test('has files of at most 70 lines, at the median', () => {
    expect(quantile(0.5)?.lines).toBeLessThanOrEqual(70);
  });

  test('has files of at most 200 lines, nine in ten', () => {
    const { file, lines } = quantile(0.9) ?? { file: '', lines: 0 };
    expect(lines, file).toBeLessThanOrEqual(200);
  });

  test('names every file by its idea', () => {
    const drawers = files.filter((file) =>
      /\b(utils?|helpers?|misc|common)\b/.test(basename(file)),
    );
    expect(drawers).toEqual([]);
  });
});
