import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Reloads the page when prose, data, ledger or glossary change under an author's hands in `dev`. */
export function reloadOnContent(): AstroIntegration {
  return {
    name: 'reload-on-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const tables = /\.(csv|json|mdx)$/;
        const onChange = (path: string): void => {
          if (!relative(process.cwd(), path).startsWith(`content${sep}`) || !tables.test(path))
            return;
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.add('content');
        server.watcher.on('change', onChange).on('add', onChange).on('unlink', onChange);
      },
    },
  };
}
