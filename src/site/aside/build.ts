import { existsSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AuthorError } from '../../data/author-error.ts';
import { holdRegistry, writeHeld } from '../../story/permalinks/write.ts';
import { recover } from './beside.ts';
import { exchange } from './exchange.ts';
import { ownFolder } from './processes.ts';

/** The folder to fill, whatever links lead to it. Throws an AuthorError if the project is in it. */
function outputAt(outDir: URL, root: URL): string {
  const named = fileURLToPath(outDir).replace(/[\\/]+$/, '');
  const place = existsSync(named) ? realpathSync(named) : named;
  if (!`${realpathSync(fileURLToPath(root))}${sep}`.startsWith(`${place}${sep}`)) return place;
  throw new AuthorError({
    file: 'OUT_DIR',
    found: `${place}, which holds the project`,
    expected: 'a folder for the built site alone, which each build replaces, such as dist',
  });
}

/**
 * Builds aside and exchanges when whole, so that a build that stops leaves the last output and the
 * registry of permalinks as they were. Has to be the last integration: what the others do when a
 * build is done still belongs to it.
 */
export function buildAside(): AstroIntegration {
  let place = '';
  let made = '';
  return {
    name: 'build-aside',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        place = outputAt(config.outDir, config.root);
        recover(place);
        // Inside the project, because Astro sends all builds to other places through one folder.
        const own = ownFolder();
        made = join(own, 'site');
        updateConfig({
          outDir: pathToFileURL(`${made}/`),
          // Two builds at once would rename each other's drafts in a common one.
          cacheDir: pathToFileURL(`${own}/astro/`),
        });
        holdRegistry();
      },
      'astro:build:done': ({ logger }) => {
        exchange(made, place, () => {
          writeHeld((line) => logger.info(line));
        });
        logger.info(`the whole site is in ${relative(process.cwd(), place)}/`);
      },
    },
  };
}
