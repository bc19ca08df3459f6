import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Package;

const IMPORT = /^\s*(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?\s*'([^']+)'/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

const importsOf = (file: string): string[] => {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(IMPORT), ...source.matchAll(DYNAMIC)].map(([, name = '']) => name);
};

/** The package that an import names: `@astrojs/mdx`, `astro` of `astro/zod`. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Packages that a build imports, from its configuration and its routes on. */
function imported(): string[] {
  const packages = new Set<string>();
  const files = new Set([
    'astro.config.mjs',
    ...globSync('src/{content.config,middleware}.ts'),
    ...globSync('src/pages/**/*.{ts,astro}'),
  ]);
  for (const file of files) {
    for (const name of importsOf(file).map((one) => one.replace(/\?.*$/, ''))) {
      // Code that is bundled by itself, for each figure and language, names its files from the top.
      if (name.includes('${')) continue;
      if (!name.startsWith('.')) packages.add(packageOf(name));
      else if (name.startsWith('./src/')) files.add(join(name));
      else if (/\.(ts|astro)$/.test(name)) files.add(join(dirname(file), name));
    }
  }
  expect([...files].filter((file) => !existsSync(file))).toEqual([]);
  return [...packages].filter((name) => !isBuiltin(name) && !name.startsWith('astro:')).sort();
}

test('what a build imports is in dependencies, and nothing else is', () => {
  // Read as files, by publish/image/fonts.ts.
  const faces = Object.keys(dependencies).filter((name) =>
    name.startsWith('@fontsource-variable/'),
  );
  expect([...imported(), ...faces].sort()).toEqual(Object.keys(dependencies).sort());
});

test('no package is asked for twice', () => {
  expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
});
