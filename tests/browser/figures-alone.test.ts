import { readFileSync } from 'node:fs';
import { build, type BuildResult } from 'esbuild';
import { expect, test } from '@playwright/test';
import { loadTables } from '../../src/data/tables.ts';
import { figures } from '../../src/figures/catalogue.ts';

const folders = figures.map(({ id }) => `./src/figures/${id}`);

/** What a browser is given to draw with: the pictures and their words, an edition, and the text form of a scene. */
const DRAWS = `
  ${folders
    .map(
      (folder, i) => `
  import { picture as picture${i} } from '${folder}/picture.ts';
  import { labels as labels${i} } from '${folder}/words/en/labels.ts';`,
    )
    .join('')}
  import { en } from './src/editions/en.ts';
  import { sceneText } from './tests/tools/goldens/scene-text.ts';
  const all = [${folders.map((_, i) => `[picture${i}, labels${i}]`).join()}];
  globalThis.drawAll = (id, series) => {
    const [picture, labels] = all.find(([{ id: own }]) => own === id);
    return picture.views.flatMap((view) =>
      ['narrow', 'wide'].map((layout) => [
        id + '/' + view.id + '.' + layout + '.txt',
        sceneText(picture.draw(series, view.state, layout, { ...en, labels })),
      ]),
    );
  };`;

async function bundle(): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    stdin: { contents: DRAWS, resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
}

let made: Awaited<ReturnType<typeof bundle>>;
test.beforeAll(async () => {
  made = await bundle();
});

/** What may come along from the room of the tables: geometry, and the form of an error. */
const WITH_IT = /^src\/data\/(?:geo\/(?:sphere|simplify)|author-error|missing|table-file)\.ts$/;

test('a picture takes along no file system, no table, no atlas and no bibliography @chromium @narrow', () => {
  const shipped = Object.values(made.metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
  );
  expect(shipped).toContain('src/data/geo/sphere.ts');
  const heavy = shipped.filter(
    (file) =>
      /\.json$|^node:|^content\/|atlas|topojson/.test(file) ||
      (file.startsWith('src/data/') && !WITH_IT.test(file)),
  );
  expect(heavy).toEqual([]);
});

for (const figure of figures) {
  test(`${figure.id} is drawn from its series alone, as its goldens say @chromium @narrow`, async ({
    page,
  }) => {
    const [script] = made.outputFiles;
    await page.goto('about:blank');
    await page.addScriptTag({ content: script?.text ?? '' });
    const series = JSON.stringify(figure.prepare(loadTables()));
    const drawn = await page.evaluate(
      ([id, text]) =>
        (
          globalThis as unknown as {
            drawAll: (id: string, series: unknown) => readonly (readonly [string, string])[];
          }
        ).drawAll(id, JSON.parse(text)),
      [figure.id, series] as const,
    );
    expect(drawn).toHaveLength(2 * figure.views.length);
    for (const [name, text] of drawn) {
      expect(text, name).toBe(readFileSync(`tests/golden/${name}`, 'utf8'));
    }
  });
}
