/**
 * `npm run figure -- <id> [state …]` draws a figure without the site: every state, both layouts,
 * both themes, to .cache/preview/<id>/*.png, for an author's eyes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { en } from '../../src/editions/en.ts';
import type { Figure, LayoutName } from '../../src/figures/contract.ts';
import { renderSvg } from '../../src/scene/svg.ts';
import { theme, type ThemeName } from '../../src/scene/theme.ts';
import { loadTables } from '../../src/data/tables.ts';
import { launchOptions } from './browsers.ts';
import { viewIds, viewOf } from '../../src/figures/views.ts';
import { told, worded } from '../../src/figures/worded.ts';

const [id, ...wanted] = process.argv.slice(2);
const folder = `.cache/preview/${id}`;
mkdirSync(folder, { recursive: true });

const module = (await import(`../../src/figures/${id}/index.ts`)) as Record<string, Figure>;
const figure = Object.values(module).find((value) => value.id === id);
if (!figure) throw new Error(`src/figures/${id}/index.ts exports no figure with the id "${id}"`);
const data = figure.prepare(loadTables());
const text = told(figure, en).describe(data, en);
const states = wanted.length > 0 ? wanted : viewIds(figure);

const fonts = `@font-face{font-family:Newsreader;font-weight:200 800;src:url(../../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2)}
@font-face{font-family:'Instrument Sans';font-weight:400 700;src:url(../../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2)}`;

const options = launchOptions('chromium');
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), '--allow-file-access-from-files'],
});
const page = await browser.newPage({ deviceScaleFactor: 1.5 });
for (const layout of ['narrow', 'wide'] as LayoutName[]) {
  const size = figure.sizes[layout];
  for (const name of ['light', 'dark'] as ThemeName[]) {
    const pictures = states.map((state) => {
      const svg = renderSvg(
        figure.draw(data, viewOf(figure, state).state, layout, worded(figure, en)),
        {
          scope: `${layout}-${state}`,
          label: text.title,
          inks: name,
        },
      );
      return `<div><h2>${state}: ${text.views[state]?.takeaway}</h2>${svg}</div>`;
    });
    const inks = theme[name];
    const html = `<!doctype html><meta charset=utf-8><style>${fonts}
      body{margin:16px;background:${inks.paper};color:${inks.ink};font-family:'Instrument Sans';display:grid;grid-template-columns:repeat(${layout === 'narrow' ? 4 : 2},${size.width}px);gap:16px}
      h2{font:500 15px Newsreader;margin:0 0 6px} svg{display:block;width:${size.width}px;outline:1px dotted ${inks.faint};font-family:'Instrument Sans'}</style>${pictures.join('')}`;
    const file = `${folder}/${layout}-${name}.html`;
    writeFileSync(file, html);
    await page.setViewportSize({
      width: (layout === 'narrow' ? 4 : 2) * (size.width + 16) + 32,
      height: 600,
    });
    await page.goto(new URL(`../../${file}`, import.meta.url).href);
    await page.screenshot({ path: `${folder}/${layout}-${name}.png`, fullPage: true });
  }
}
await browser.close();
console.log(`${folder}/{narrow,wide}-{light,dark}.png: ${states.join(', ')}`);
