import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { builds, type Build } from '../tools/builds.ts';

/** A page of a build, as it lies there. */
export interface Page {
  readonly build: Build;
  /** Where it will be: "https://example.org/some/base/en/". */
  readonly url: string;
  /** What a failing test calls it: "/en/". */
  readonly name: string;
  readonly html: string;
  readonly document: Document;
}

const [atRoot] = builds;

/** Every page of the build at the root: what a law about words or structure reads. */
export function pages(): readonly Page[] {
  return pagesOf(atRoot);
}

/** Every page of a build. Throws when there is no build to read. */
export function pagesOf(build: Build): readonly Page[] {
  return filesOf(build)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(build, file));
}

/** Every file of a build, by its path in there: "en/index.html". Throws when there is none. */
export function filesOf(build: Build): readonly string[] {
  if (!existsSync(join(build.dir, 'index.html'))) {
    throw new Error(`No site is built in ${build.dir}; \`npm test -- site\` builds it first.`);
  }
  return globSync('**/*', { cwd: build.dir })
    .filter((file) => statSync(join(build.dir, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .toSorted();
}

export function readText(build: Build, file: string): string {
  return readFileSync(join(build.dir, file), 'utf8');
}

function readPage(build: Build, file: string): Page {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  const html = readText(build, file);
  return {
    build,
    url: build.origin + build.base + path,
    name: `/${path}`,
    html,
    document: parseHTML(html).document,
  };
}

/** What is wrong on the pages, each with the page's name; `find` returns what is wrong on one. */
export function faults(
  read: readonly Page[],
  find: (page: Page) => Iterable<string | false | null | undefined>,
): string[] {
  return read.flatMap((page) =>
    [...find(page)]
      .filter((fault) => typeof fault === 'string')
      .map((fault) => `${page.name}: ${fault}`),
  );
}
