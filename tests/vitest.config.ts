import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

/** laws: pure code. site: the HTML of a build. webkit: a real WebKitGTK, one page at a time. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    allowOnly: false,
    projects: [
      { test: { name: 'laws', include: ['tests/laws/**/*.test.ts'] } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      { test: { name: 'webkit', include: ['tests/webkit/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
});
