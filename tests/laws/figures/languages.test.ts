import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import { told } from '../../../src/figures/worded.ts';

/** A language's own files: `<somewhere>/words/en.ts` and what lies in `<somewhere>/words/en/`. */
const LANGUAGE = /^src\/figures\/.*\/words\/([a-z]{2,3})(?:\.ts$|\/)/;

const imports = globSync('src/**/*.{ts,astro}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, to = '']) => ({
    file,
    to: join(dirname(file), to),
  })),
);

describe('what a figure says in a language', () => {
  test('is known to its index and to that language alone', () => {
    const strange = imports.filter(({ file, to }) => {
      const lang = LANGUAGE.exec(to)?.[1];
      if (lang === undefined || LANGUAGE.exec(file)?.[1] === lang) return false;
      return !(to.endsWith(`/words/${lang}.ts`) && file === join(dirname(to), '../index.ts'));
    });
    expect(strange).toEqual([]);
  });

  test('is looked for where its edition is, and asked for by file where it is not', () => {
    for (const figure of figures) {
      expect(told(figure, en)).toBe(figure.words['en']);
      expect(() => told(figure, { ...en, lang: 'ja' })).toThrow(
        `${figure.id} has no words in "ja": write src/figures/${figure.id}/words/ja.ts`,
      );
    }
  });
});
