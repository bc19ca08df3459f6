import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Fills in the day of the reader’s visit, in the reader’s browser. */
const READERS = 'src/publish/cite/access.ts';
/** Know when a kept picture was last used; what is in it follows from its name alone. */
const KEEPERS = ['src/publish/image/cache.ts', 'src/publish/image/prune.ts'];

test('nothing that is built reads the clock, so that a build without edits is the same', () => {
  const reading = globSync('src/**/*.{ts,astro,mdx}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== READERS && !KEEPERS.includes(file))
    .filter((file) =>
      /Date\.now\(|new Date\(\)|(?<!new )\bDate\(\)/.test(readFileSync(file, 'utf8')),
    );
  expect(reading).toEqual([]);
});
