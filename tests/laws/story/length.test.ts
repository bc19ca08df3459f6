import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOutline } from '../../../src/story/outline.ts';

const folder = 'content/story/en';
const chapters = readdirSync(folder).filter((name) => /^\d+-.*\.mdx$/.test(name));

test.each(chapters)('%s is read in one sitting: 700 to 1,200 words', (name) => {
  const { prose } = readOutline(readFileSync(join(folder, name), 'utf8'));
  const words = prose.split(/\s+/).filter(Boolean).length;
  expect(words).toBeGreaterThanOrEqual(700);
  expect(words).toBeLessThanOrEqual(1200);
});
