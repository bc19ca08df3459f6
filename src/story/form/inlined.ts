import { transformSync } from 'esbuild';
import scrollCss from './scroll.css?raw';
import watchSource from './watch.ts?raw';

const minified = (css: string): string =>
  transformSync(css, { loader: 'css', minify: true }).code.trim();

/** The inline script of a story page, with the styles of its scrolling form and a page's own beside them. */
export function watchScript(ownCss = ''): string {
  return transformSync(watchSource, {
    loader: 'ts',
    format: 'iife',
    minify: true,
    define: { SCROLLING: JSON.stringify(minified(scrollCss + ownCss)) },
  }).code.trim();
}
