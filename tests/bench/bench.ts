/**
 * `npm run bench [-- --runs 5 --only chapters --scale --embeds --asks]`: what each page costs a reader on an emulated phone, beside
 * two floors: the same page without its faces and scripts, and the smallest story of 2,000 words and three
 * charts. A table, not a test: times depend on the machine.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { launchOptions } from '../tools/browsers.ts';
import { serve } from '../tools/serve.ts';
import { benchAsks } from './asks.ts';
import { benchEmbeds } from './embeds.ts';
import { barePage, smallestPage } from './floor.ts';
import { measure, type Measure } from './measure.ts';
import { benchScale } from './scale.ts';
import { pageSizes } from './sizes.ts';
import type { Work } from './work.ts';

const args = process.argv.slice(2);
const runs = Number(args[args.indexOf('--runs') + 1] ?? 0) || 3;
/** Only pages whose path holds this text; unless told all but embeds and share pages, which are many and alike. */
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : '';
const dist = '.cache/bench/dist';
/** The chapter whose words and pictures the smallest story is made of. */
const MODEL = 'en/chapters/the-lattice-and-the-sea/index.html';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const kb = (bytes: number): string => (bytes / 1024).toFixed(1);

const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  env: { ...process.env, OUT_DIR: dist },
  encoding: 'utf8',
});
if (build.status !== 0) throw new Error(build.stdout + build.stderr);

if (args.includes('--embeds')) {
  await benchEmbeds(dist, runs);
  process.exit();
}
if (args.includes('--asks')) {
  await benchAsks(dist);
  process.exit();
}
if (args.includes('--scale')) {
  benchScale([1, 10, 100, 500]);
  process.exit();
}

const wanted = (page: string): boolean =>
  only ? page.includes(only) : !/^en\/(embed|s)\//.test(page);
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('index.html') && name !== 'index.html' && wanted(name))
  .sort();
function writePage(folder: string, html: string): void {
  mkdirSync(join(dist, folder), { recursive: true });
  writeFileSync(join(dist, folder, 'index.html'), html);
}
for (const page of pages)
  writePage(join('bare', dirname(page)), barePage(readFileSync(join(dist, page), 'utf8')));
writePage('smallest', smallestPage(readFileSync(join(dist, MODEL), 'utf8')));

console.log('\nSizes, KB brotli');
console.table(
  Object.fromEntries(
    pages.map((page) => {
      const sizes = pageSizes(dist, page);
      return [
        dirname(page),
        Object.fromEntries(
          Object.entries<number>({ ...sizes }).map(([name, bytes]) => [name, kb(bytes)]),
        ),
      ];
    }),
  ),
);

const server = await serve({ dir: dist });
const browser = await chromium.launch(launchOptions('chromium'));
const taken = new Map<string, Measure[]>();
for (let run = 0; run < runs; run++) {
  for (const page of pages) {
    for (const path of [dirname(page), `bare/${dirname(page)}`, 'smallest']) {
      const url = `${server.url}${path}/`;
      taken.set(url, [...(taken.get(url) ?? []), await measure(browser, url)]);
    }
  }
}
await browser.close();
await server.close();

type Numeric = Exclude<keyof Measure, 'bytes' | 'work'>;
const of = (url: string, key: Numeric): number =>
  median((taken.get(url) ?? []).map((one) => one[key]));
const workIn = (url: string, key: keyof Work): number =>
  median((taken.get(url) ?? []).map(({ work }) => work[key]));
const rows: Record<string, Record<string, string>> = {};
const works: typeof rows = {};
for (const page of pages) {
  const url = `${server.url}${dirname(page)}/`;
  const bare = `${server.url}bare/${dirname(page)}/`;
  const smallest = `${server.url}smallest/`;
  const times = (key: Numeric, floor: string): string =>
    Number.isNaN(of(floor, key))
      ? ''
      : `${(of(url, key) / Math.max(1, of(floor, key))).toFixed(2)}×`;
  const ratio = (key: Numeric): string =>
    Number.isNaN(of(url, key)) ? 'none' : `${of(url, key).toFixed(0)} (${times(key, bare)})`;
  rows[dirname(page)] = {
    requests: String(of(url, 'requests')),
    'first paint': `${ratio('firstPaint')} ${times('firstPaint', smallest)}`,
    'largest paint': ratio('largestPaint'),
    'figure visible': ratio('figureVisible'),
    'shift load': of(url, 'shiftOnLoad').toFixed(4),
    'shift scroll': of(url, 'shiftOnScroll').toFixed(4),
    blocking: of(url, 'blocking').toFixed(0),
    'frames on time': `${(of(url, 'framesOnTime') * 100).toFixed(1)}% (bare ${(of(bare, 'framesOnTime') * 100).toFixed(1)}%)`,
    'worst frame': of(url, 'worstFrame').toFixed(0),
    layouts: of(url, 'layouts').toFixed(0),
  };
  const [own, beside, least] = [url, bare, smallest].map((one) => workIn(one, 'toPaint'));
  const share = (floor = 0): string => `${((own ?? 0) / Math.max(1, floor)).toFixed(2)}×`;
  works[dirname(page)] = {
    'to first paint': `${(own ?? 0).toFixed(0)} (${share(beside)}) ${share(least)}`,
    blocking: `${workIn(url, 'blocking').toFixed(0)} (bare ${workIn(bare, 'blocking').toFixed(0)})`,
    relayouts: `${workIn(url, 'relayouts').toFixed(0)} (bare ${workIn(bare, 'relayouts').toFixed(0)})`,
  };
}
console.log(
  `\nEmulated phone (CPU 4× slower, 1.6 Mbps, 150 ms), ms, medians of ${runs} interleaved runs; × is the ratio to the bare page, the second one to the smallest story`,
);
console.table(rows);

console.log(
  'The same in thread time of the main thread, ms, which a busy machine distorts less; relayouts: layouts of most of the page after its first paint',
);
console.table(works);
