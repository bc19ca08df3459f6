import { resolve } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

process.env.TZ = 'UTC';

/** laws: pure code. site: the HTML of a build. webkit: a real WebKitGTK, one page at a time. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    allowOnly: false,
    projects: [
      project('laws', 20_000),
      // A recipe is tried with a build of its own.
      project('site', 120_000),
      project('webkit', 30_000),
    ],
  },
});

function project(name: string, testTimeout: number): TestProjectInlineConfiguration {
  const include = [`tests/${name}/**/*.test.ts`];
  return { test: { name, include, testTimeout, hookTimeout: 2 * testTimeout } };
}
