import type { Plugin } from 'vite';

/**
 * Lets a script fetch a part of itself later without Vite's helper for that, which weighs more than most
 * such parts: it asks for their style sheets and their own parts ahead, and ours have none.
 */
export function fetchLater(): Plugin {
  return {
    name: 'fetch-later',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  };
}
