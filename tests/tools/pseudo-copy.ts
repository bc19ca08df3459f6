import { cpSync, globSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudoStory } from '../laws/editions/pseudo-story.ts';
import { pseudoTexts } from '../laws/editions/pseudo-page.ts';

/** The figure that has letters of another script among its words. */
const OTHER_SCRIPT = 'access-track';

/** Changes a file of a copy. Throws where there is nothing to change. */
function change(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}`);
  writeFileSync(path, text.replace(from, to));
}

function addEdition(folder: string): void {
  const made = 'tests/laws/editions';
  cpSync(made, join(folder, made), { recursive: true });
  writeFileSync(
    join(folder, 'src/editions/qps.ts'),
    `export { pseudoPage as qps } from '../../${made}/pseudo-page.ts';\n`,
  );
  mkdirSync(join(folder, 'src/editions/qps'));
  writeFileSync(
    join(folder, 'src/editions/qps/scripts.ts'),
    `import { pseudoPage } from '../../../${made}/pseudo-page.ts';\nexport const { scripts } = pseudoPage.words;\n`,
  );
  writeFileSync(
    join(folder, 'src/editions/qps/ask.ts'),
    `import { pseudoPage } from '../../../${made}/pseudo-page.ts';\nexport const { ask } = pseudoPage.words;\n`,
  );
  writeFileSync(
    join(folder, 'src/editions/qps/formats.ts'),
    `import { pseudo } from '../../../${made}/pseudo.ts';\nexport const { number, date, count, list } = pseudo;\n`,
  );
  writeFileSync(
    join(folder, 'src/editions/qps/search-script.ts'),
    `import { pseudoPage } from '../../../${made}/pseudo-page.ts';\nexport const { searchScript } = pseudoPage.words;\n`,
  );
  const list = join(folder, 'src/editions/editions.ts');
  change(
    list,
    "import { en } from './en.ts';",
    "import { en } from './en.ts';\nimport { qps } from './qps.ts';",
  );
  change(list, '= [en]', '= [en, qps]');
}

function addStory(folder: string): void {
  const from = join(folder, 'content/story/en');
  const to = join(folder, 'content/story/qps');
  mkdirSync(to);
  for (const file of readdirSync(from))
    writeFileSync(join(to, file), pseudoStory(readFileSync(join(from, file), 'utf8')));
  const path = join(folder, 'content/site.json');
  const site = JSON.parse(readFileSync(path, 'utf8')) as { words: Record<string, unknown> };
  site.words['qps'] = pseudoTexts(site.words['en']);
  writeFileSync(path, JSON.stringify(site));
}

function addFigures(folder: string): void {
  for (const file of globSync('src/figures/*/index.ts', { cwd: folder })) {
    const path = join(folder, file);
    const fill = file.includes(`/${OTHER_SCRIPT}/`) ? `, '他の言語'` : '';
    change(path, 'words: { en }', `words: { en, qps: pseudoTelling(en${fill}) }`);
    writeFileSync(
      path,
      `import { pseudoTelling } from '../../../tests/laws/editions/pseudo-telling.ts';\n${readFileSync(path, 'utf8')}`,
    );
  }
}

/** The words that a figure's questions need in a browser, which takes no more of a telling than these. */
function addQuestions(folder: string): void {
  for (const file of globSync('src/figures/*/words/en/ask.ts', { cwd: folder })) {
    const words = join(folder, file, '../../qps');
    mkdirSync(words);
    const from = '../../../../../tests/laws/editions';
    writeFileSync(
      join(words, 'labels.ts'),
      `import { pseudoWords } from '${from}/pseudo-text.ts';\nimport { labels as en } from '../en/labels.ts';\nexport const labels = pseudoWords(en);\n`,
    );
    writeFileSync(
      join(words, 'ask.ts'),
      `import { pseudoAsking } from '${from}/pseudo-asking.ts';\nimport { asking as en } from '../en/ask.ts';\nexport const asking = pseudoAsking(en);\n`,
    );
  }
}

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/** Draws no picture: how they look has laws of its own, and drawing them takes minutes. */
export function drawNothing(folder: string): void {
  writeFileSync(
    join(folder, 'src/publish/image/render.ts'),
    `export const png = async () => new Uint8Array(Buffer.from('${PIXEL}', 'base64'));\n`,
  );
}

/** Writes into a copy of the site what a translator would add, in pseudo-language. */
export function addPseudoEdition(folder: string): void {
  addEdition(folder);
  addStory(folder);
  addFigures(folder);
  addQuestions(folder);
}
