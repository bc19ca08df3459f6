import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { loadSite } from './src/data/site.ts';
import { pruneKept } from './src/publish/image/prune.ts';
import { buildAside } from './src/site/aside/build.ts';
import { guardFrozen } from './src/site/guard.ts';
import { reloadOnContent } from './src/site/reload.ts';
import { fetchLater } from './src/site/later.ts';
import { namePrints } from './src/site/named.ts';
import { sealPages } from './src/site/seal.ts';
import { stopAtSlips } from './src/site/stop-at-slips.ts';
import { chapterPlugin } from './src/story/plugin.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? `https://${loadSite().id}.example`,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // 'jsx', the default, glues words across inline tags.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  markdown: {
    processor: satteri({ mdastPlugins: [chapterPlugin()] }),
    syntaxHighlight: false,
  },
  integrations: [
    stopAtSlips(),
    mdx(),
    reloadOnContent(),
    sealPages(),
    guardFrozen(),
    pruneKept(),
    // Last: what the others do to a finished build comes before it is put in its place.
    buildAside(),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [namePrints(), fetchLater()],
    build: { assetsInlineLimit: 0, modulePreload: false },
    // Where builds are made, beside `dev` too.
    server: { watch: { ignored: ['**/.cache/**'] } },
  },
});
