import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;

/** Brotli sizes of what one page makes a reader download, bytes; what it fetches when asked is not part. */
export interface PageSizes {
  /** The page without its inline style and script; what it tells machines as JSON is part of it. */
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  /** From the first byte to the end of the standfirst, inline style included. */
  readonly firstScreen: number;
}

function scriptsOf(html: string, dist: string): Set<string> {
  const byName = new Map(
    readdirSync(join(dist, '_astro')).map((name) => [name, join(dist, '_astro', name)]),
  );
  const found = new Set<string>();
  const follow = (text: string): void => {
    // What is fetched when a reader first asks for it is not in the page's way.
    const atOnce = text.replaceAll(/\bimport\((["'`])[^"'`]*\1\)/g, '');
    for (const [, name = ''] of atOnce.matchAll(/([\w.@-]+\.js)\b/g)) {
      const file = byName.get(name);
      if (!file || found.has(file)) continue;
      found.add(file);
      follow(readFileSync(file, 'utf8'));
    }
  };
  follow(html);
  return found;
}

/** Measures a built page: `file` inside `dist`. */
export function pageSizes(dist: string, file: string): PageSizes {
  const html = readFileSync(join(dist, file), 'utf8');
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((m) => m[1]).join('');
  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)]
    .map((m) => m[1])
    .join('');
  const bare = html.replaceAll(/<(style|script)(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/\1>/g, '');
  const fonts = new Set([...html.matchAll(/_astro\/([\w.-]+\.woff2)/g)].map((m) => m[1] ?? ''));
  const standfirst = html.indexOf('</p>', html.indexOf('class="standfirst"'));
  return {
    html: brotli(bare),
    css: brotli(styles),
    js: [...scriptsOf(html, dist)].reduce(
      (sum, path) => sum + brotli(readFileSync(path)),
      inline ? brotli(inline) : 0,
    ),
    fonts: [...fonts].reduce(
      (sum, name) => sum + readFileSync(join(dist, '_astro', name)).length,
      0,
    ),
    firstScreen: brotli(html.slice(0, standfirst < 0 ? undefined : standfirst)),
  };
}
