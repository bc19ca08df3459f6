import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editions } from '../../../src/editions/editions.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import { keepsTheLaws } from './figure-laws.ts';

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (_id, figure) => {
  keepsTheLaws(figure);

  test('has the files of a figure under their names, and no others', () => {
    const folder = `src/figures/${figure.id}`;
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    const needed = ['data', 'draw', 'index', 'layout', 'picture', 'view', 'words'];
    expect(
      files.filter(
        (file) => !['ask.ts', 'judging.ts', 'miniature.ts', 'opening.ts'].includes(file),
      ),
    ).toEqual(needed.map((name) => `${name}.ts`));
    for (const { lang } of editions)
      for (const file of [`words/${lang}.ts`, `words/${lang}/labels.ts`])
        expect(existsSync(`${folder}/${file}`), file).toBe(true);
  });
});
