import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/data/field.ts';
import { hasType } from '../laws/publish/cell-types.ts';
import { builds } from '../tools/builds.ts';
import { filesOf } from './built.ts';

const [build] = builds;
const descriptors = filesOf(build).filter(
  (file) => file.endsWith('/datapackage.json') && !file.startsWith('v/'),
);

interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: { readonly fields: readonly Field[] };
  }[];
}

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const profile = new URL('../laws/publish/data-package.schema.json', import.meta.url);
const isPackage = ajv.compile<Descriptor>(JSON.parse(readFileSync(profile, 'utf8')) as object);

test('every figure and every folder of data has a package', () => {
  expect(descriptors).toContain('data/datapackage.json');
  expect(descriptors).toContain('data/network/datapackage.json');
  expect(descriptors).toContain('en/figures/partnership-network/datapackage.json');
});

describe('a reader who has only the package', () => {
  test.each(descriptors)('finds %s valid, and every cell as its column says', (file) => {
    const found: unknown = JSON.parse(readFileSync(join(build.dir, file), 'utf8'));
    if (!isPackage(found)) throw new Error(ajv.errorsText(isPackage.errors));
    for (const { path, bytes, hash, schema } of found.resources) {
      const written = readFileSync(join(build.dir, dirname(file), path));
      expect(written.byteLength, path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(written).digest('hex')}`, path).toBe(hash);
      // Throws where a row has more or fewer cells than the header, or a quotation mark is amiss.
      const [header, ...rows] = parse(written);
      expect(header, path).toEqual(schema.fields.map(({ name }) => name));
      const wrong = rows.flatMap((row) =>
        schema.fields.flatMap((field, i) => (hasType(row[i] ?? '', field) ? [] : [row[i]])),
      );
      expect(wrong, path).toEqual([]);
    }
  });
});
