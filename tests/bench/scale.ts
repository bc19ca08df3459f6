import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy, copySite, dropCopy } from '../tools/copy.ts';

function generated(source: string, n: number): string {
  return source
    .replace(/^number: .*$/m, `number: ${n}`)
    .replace(/^slug: .*$/m, `slug: generated-${n}`)
    .replaceAll(/<Step id="([^"]+)"/g, `<Step id="$1-${n}"`);
}

/** Seconds to build the site with `count` generated chapters beside the released ones, in a copy of it. */
export function buildSeconds(chapter: string, count: number): number {
  const folder = copySite();
  try {
    const source = readFileSync(chapter, 'utf8');
    for (let i = 0; i < count; i++) {
      writeFileSync(
        join(folder, `content/story/en/${100 + i}-generated.mdx`),
        generated(source, 100 + i),
      );
    }
    const start = performance.now();
    buildCopy(folder);
    return (performance.now() - start) / 1000;
  } finally {
    dropCopy(folder);
  }
}
