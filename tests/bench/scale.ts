import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy, copySite, dropCopy } from '../tools/copy.ts';

function generated(source: string, n: number): string {
  return source
    .replace(/^number: .*$/m, `number: ${n}`)
    .replace(/^slug: .*$/m, `slug: generated-${n}`)
    .replaceAll(/<Step id="([^"]+)"/g, `<Step id="$1-${n}"`);
}

/** A build of the site: how long it took, and how many pages it wrote. */
export interface Built {
  readonly seconds: number;
  readonly pages: number;
}

/**
 * Builds the site with so many generated chapters beside the released ones, in a copy of it whose
 * pictures have all been drawn once. A chapter brings a share page for each of its steps along.
 */
export function buildSeries(chapter: string, counts: readonly number[]): Map<number, Built> {
  const folder = copySite();
  try {
    const source = readFileSync(chapter, 'utf8');
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
