import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy, copySite, dropCopy } from '../tools/copy.ts';

const CHAPTER = 'content/story/en/3-the-lattice-and-the-sea.mdx';

function generated(source: string, n: number): string {
  return source
    .replace(/^number: .*$/m, `number: ${n}`)
    .replace(/^slug: .*$/m, `slug: generated-${n}`)
    .replaceAll(/<Step id="([^"]+)"/g, `<Step id="$1-${n}"`);
}

/** A build of the site: how long it took, and how many pages it wrote. */
interface Built {
  readonly seconds: number;
  readonly pages: number;
}

/**
 * Builds the site with so many generated chapters beside the released ones, in a copy of it whose
 * pictures have all been drawn once. A chapter brings a share page for each of its steps along.
 */
function buildSeries(counts: readonly number[]): Map<number, Built> {
  const folder = copySite();
  try {
    const source = readFileSync(CHAPTER, 'utf8');
    buildCopy(folder);
    let written = 0;
    return new Map(
      counts.map((count) => {
        for (; written < count; written++) {
          const file = join(folder, `content/story/en/${100 + written}-generated.mdx`);
          writeFileSync(file, generated(source, 100 + written));
        }
        const start = performance.now();
        buildCopy(folder);
        const seconds = (performance.now() - start) / 1000;
        return [count, { seconds, pages: globSync('dist/**/*.html', { cwd: folder }).length }];
      }),
    );
  } finally {
    dropCopy(folder);
  }
}

/** Prints what one more chapter costs a build that has so many generated ones already. */
export function benchScale(counts: readonly number[]): void {
  const series = buildSeries([0, ...counts]);
  const base = series.get(0) ?? { seconds: 0, pages: 0 };
  series.delete(0);
  const scale = Object.fromEntries(
    [...series].map(([count, { seconds, pages }]) => {
      const more = (seconds - base.seconds) * 1000;
      return [
        count,
        {
          seconds: seconds.toFixed(1),
          pages,
          'ms a chapter beyond the fixed cost': (more / count).toFixed(0),
          'ms a page': (more / (pages - base.pages)).toFixed(1),
        },
      ];
    }),
  );
  console.log(
    `\nBuild of generated chapters (fixed cost ${base.seconds.toFixed(1)} s, ${base.pages} pages)`,
  );
  console.table(scale);
}
