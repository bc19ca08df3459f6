import { readFileSync } from 'node:fs';
import { build, type BuildResult } from 'esbuild';
import { expect, test } from '@playwright/test';
import { loadTables } from '../../src/data/tables.ts';
import { figures } from '../../src/figures/catalogue.ts';

/** What a browser is given to draw with: the figures, an edition, and the text form of a scene. */
const DRAWS = `
  import { figures } from './src/figures/catalogue.ts';
  import { en } from './src/editions/en.ts';
  import { worded } from './src/figures/worded.ts';
  import { sceneText } from './tests/tools/goldens/scene-text.ts';
  globalThis.drawAll = (id, series) => {
    const figure = figures.find((one) => one.id === id);
    return figure.views.flatMap((view) =>
      ['narrow', 'wide'].map((layout) => [
        id + '/' + view.id + '.' + layout + '.txt',
        sceneText(figure.draw(series, view.state, layout, worded(figure, en))),
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

test('the figures run in a browser as they are, without file system, tables or atlas @chromium @narrow', () => {
  const inputs = Object.keys(made.metafile.inputs);
  expect(
    inputs.filter((file) => /\.json$|^node:|^content\/|\/src\/data\/geo\//.test(file)),
  ).toEqual([]);
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
