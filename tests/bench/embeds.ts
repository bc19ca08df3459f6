import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { line, scaleLinear } from 'd3';
import { buildSync } from 'esbuild';
import { parseCsv } from '../../src/data/csv.ts';
import { launchOptions } from '../tools/browsers.ts';
import { serve } from '../tools/serve.ts';
import { measure, type Measure } from './measure.ts';

/** What people put into a page instead, each drawing the same line with as little of it as it allows. */
const rivals = [
  { name: 'd3', packages: [] },
  { name: 'plot', packages: ['@observablehq/plot@0.6.17'] },
  { name: 'echarts', packages: ['echarts@6.1.0'] },
  { name: 'highcharts', packages: ['highcharts@13.1.1'] },
  { name: 'vega-embed', packages: ['vega@6.4.0', 'vega-lite@6.5.0', 'vega-embed@7.3.0'] },
  { name: 'plotly', packages: ['plotly.js-basic-dist-min@4.1.1'] },
] as const;
/** They weigh more than all else that is installed, and only this table needs them. */
const RIVALS = '.cache/bench/rivals';

/** Our embed with that line in it. */
const EMBED = 'en/embed/defense-spending/the-break/';
/** A path of 73 years is longer than any axis. */
const LINE = 400;

interface Point {
  readonly year: number;
  readonly share: number;
}

function points(): readonly Point[] {
  const text = readFileSync('content/data/defense/milex_share_gdp.csv', 'utf8');
  return parseCsv(text)
    .records.map(({ cells }) => cells)
    .filter(([, country]) => country === 'JPN')
    .map(([, , year, share]) => ({ year: Number(year), share: Number(share) }));
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>Share of GDP</title><h1>Share of GDP, %</h1>${body}</html>`;

/** The least there could be: the line as SVG in the page. */
function staticPage(data: readonly Point[]): string {
  const x = scaleLinear([1952, 2025], [36, 350]);
  const y = scaleLinear([0, 2.5], [270, 10]);
  const path = line<Point>(
    ({ year }) => x(year),
    ({ share }) => y(share),
  ).digits(1)(data);
  return page(
    `<figure><svg viewBox="0 0 360 300"><path fill="none" stroke="#b83020" d="${path ?? ''}"/></svg></figure>`,
  );
}

/** Fetches the rivals' packages beside our own. Returns why they cannot be had, if they cannot. */
function fetchRivals(): string | undefined {
  mkdirSync(RIVALS, { recursive: true });
  const wanted = rivals.flatMap(({ packages }) => packages);
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const run = spawnSync('npm', ['install', '--prefix', RIVALS, ...flags, ...wanted], {
    encoding: 'utf8',
  });
  return run.status === 0 ? undefined : `npm could not install it: ${run.stderr.split('\n')[0]}`;
}

/** Writes the page of a rival, its script bundled and minified. */
function writeRival(name: string, folder: string, data: readonly Point[]): void {
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [join(import.meta.dirname, 'rivals', `${name}.js`)],
    outfile: join(folder, 'chart.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    nodePaths: [join(RIVALS, 'node_modules')],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const json = JSON.stringify(data);
  writeFileSync(
    join(folder, 'index.html'),
    page(
      `<figure id="chart"></figure><script type="application/json" id="points">${json}</script><script src="chart.js" defer></script>`,
    ),
  );
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const kb = (bytes: number): string => (bytes / 1000).toFixed(1);

/** What embeds weigh as a static host sends them: the smallest, the median, the largest. */
function printSizes(dist: string): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const sizes = globSync('en/embed/*/{,*/}index.html', { cwd: dist })
    .filter((file) => !file.includes('host-test'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
      const bytes = brotliCompressSync(html, { params }).length;
      return { file, bytes, script: script.length };
    })
    .toSorted((a, b) => a.bytes - b.bytes);
  const row = ({ file, bytes, script }: (typeof sizes)[number]) => ({
    embed: file.replace('/index.html', ''),
    'KB brotli': kb(bytes),
    'script, bytes': script,
  });
  const [least] = sizes;
  const middle = sizes[sizes.length >> 1];
  const most = sizes.at(-1);
  if (!least || !middle || !most) throw new Error(`no embeds in ${dist}`);
  console.log(`\nEmbeds: ${sizes.length} pages`);
  console.table({ smallest: row(least), median: row(middle), largest: row(most) });
}

/**
 * Prints what embeds weigh, and what one costs a reader on the emulated phone beside what people would
 * otherwise use, on the same line. A rival that cannot be fetched gives a row that says so.
 */
export async function benchEmbeds(dist: string, runs: number): Promise<void> {
  printSizes(dist);
  const data = points();
  mkdirSync(join(dist, 'rivals/static'), { recursive: true });
  writeFileSync(join(dist, 'rivals/static/index.html'), staticPage(data));
  const missing = new Map<string, string>();
  const paths = new Map([
    ['our embed', EMBED],
    ['a static SVG', 'rivals/static/'],
  ]);
  const trouble = fetchRivals();
  for (const { name, packages } of rivals) {
    if (trouble && packages.length > 0) {
      missing.set(name, trouble);
      continue;
    }
    writeRival(name, join(dist, 'rivals', name), data);
    paths.set(name, `rivals/${name}/`);
  }

  const server = await serve({ dir: dist });
  const browser = await chromium.launch(launchOptions('chromium'));
  const taken = new Map<string, Measure[]>([...paths.keys()].map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, path] of paths)
      taken.get(name)?.push(await measure(browser, server.url + path, LINE));
  await browser.close();
  await server.close();

  const costs = [...taken].map(([name, all]) => ({
    name,
    bytes: median(all.map(({ bytes }) => Object.values(bytes).reduce((sum, one) => sum + one, 0))),
    requests: median(all.map(({ requests }) => requests)),
    visible: median(all.map(({ figureVisible }) => figureVisible)),
    blocking: median(all.map(({ blocking }) => blocking)),
  }));
  const [ours] = costs;
  if (!ours) return;
  const times = (value: number, own: number): string => `${(value / own).toFixed(1)}×`;
  const table: Record<string, Record<string, string | number>> = {};
  for (const { name, bytes, requests, visible, blocking } of costs)
    table[name] = {
      'KB sent': kb(bytes),
      'of ours': times(bytes, ours.bytes),
      requests,
      'line visible, ms': Math.round(visible),
      ' of ours': times(visible, ours.visible),
      'blocking, ms': Math.round(blocking),
    };
  for (const [name, words] of missing) table[name] = { 'KB sent': words };
  console.log(
    `\nOne line on the emulated phone, medians of ${runs} interleaved runs; × is the ratio to our embed, which alone has words, sources and table`,
  );
  console.table(table);
}
