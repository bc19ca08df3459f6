import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { csvParse } from 'd3';
import { Package } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { builds } from '../tools/builds.ts';
import { filesOf } from './built.ts';

const [build] = builds;
const descriptors = filesOf(build).filter(
  (file) => file.endsWith('/datapackage.json') && !file.startsWith('v/'),
);

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly path: string }[];
}

test('every figure and every folder of data has a package', () => {
  expect(descriptors).toContain('data/datapackage.json');
  expect(descriptors).toContain('data/network/datapackage.json');
  expect(descriptors).toContain('en/figures/partnership-network/datapackage.json');
});

describe('the reference reader of Data Packages', () => {
  test.each(descriptors)('finds %s valid, and reads every row of it', async (file) => {
    const text = readFileSync(join(build.dir, file), 'utf8');
    const { resources } = JSON.parse(text) as Descriptor;
    const folder = join(build.dir, dirname(file));
    // The reader is older than the type that version 2 has for lists; to it they are text.
    const told = JSON.parse(text.replaceAll('"type": "list"', '"type": "string"')) as object;
    const opened = await Package.load(told, { basePath: folder });
    expect(opened.errors).toEqual([]);
    const rows = async ({ name }: { name: string }) => {
      const found = opened.resources.find((one) => one.name === name);
      return found?.tabular ? (await found.read()).length : undefined;
    };
    const read = await Promise.all(resources.map(async (one) => [one.name, await rows(one)]));
    const written = resources.map((one) => [
      one.name,
      csvParse(readFileSync(join(folder, one.path), 'utf8')).length,
    ]);
    expect(read).toEqual(written);
  });
});
