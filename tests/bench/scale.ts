import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['astro.config.mjs', 'tsconfig.json', 'package.json', 'src', 'content', 'public'];

function generated(source: string, n: number): string {
  return source
    .replace(/^number: .*$/m, `number: ${n}`)
    .replace(/^slug: .*$/m, `slug: generated-${n}`)
    .replaceAll(/<Step id="([^"]+)"/g, `<Step id="$1-${n}"`);
}

/** Seconds to build the site with `count` generated chapters beside the released ones, in a copy of it. */
export function buildSeconds(chapter: string, count: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'latticework-'));
  try {
    for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const source = readFileSync(chapter, 'utf8');
    for (let i = 0; i < count; i++) writeFileSync(join(folder, `content/story/en/${100 + i}-generated.mdx`), generated(source, 100 + i));
    const start = performance.now();
    const run = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`the build with ${count} generated chapters failed:\n${run.stdout}${run.stderr}`);
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
