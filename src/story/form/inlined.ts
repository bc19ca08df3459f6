import { transformSync } from 'esbuild';
import scrollCss from './scroll.css?raw';
import watchSource from './watch.ts?raw';

const minified = (css: string): string =>
  transformSync(css, { loader: 'css', minify: true }).code.trim();

/** The inline script of a story page, with the styles of its scrolling form. */
export function watchScript(): string {
  return transformSync(watchSource, {
    loader: 'ts',
    format: 'iife',
    minify: true,
    define: { SCROLLING: JSON.stringify(minified(scrollCss)) },
  }).code.trim();
}
