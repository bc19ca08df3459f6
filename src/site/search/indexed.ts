import * as pagefind from 'pagefind';
import type { Edition } from '../../editions/edition.ts';
import { href } from '../../editions/href.ts';
import type { PublishedFile } from '../../publish/download/file.ts';
import { endingsIn } from './endings.ts';
import { inChapters } from './in-chapters.ts';
import { inFigures } from './in-figures.ts';
import { inLedger } from './in-ledger.ts';
import type { SearchRecord } from './record.ts';

/** What the page of results asks for. The rest is user interfaces, which we have of our own. */
const ASKED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..*|.*\.pf_\w+)$/;
/** The program for languages that it knows nothing of. */
const NO_LANGUAGE = 'wasm.unknown.pagefind';
/** Files that texts of results are bundled in: a first page of results asks for few of them. */
const BUNDLES = 48;

/** Everything that can be found in an edition, in the order of the story and its tables. */
const recordsOf = async (edition: Edition): Promise<readonly SearchRecord[]> => [
  ...(await inChapters(edition)),
  ...inLedger(edition),
  ...inFigures(edition),
];

const stopAt = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind cannot index the site: ${errors.join('; ')}`);
};

const typeOf = (name: string): string =>
  name.endsWith('.js')
    ? 'text/javascript'
    : name.endsWith('.json')
      ? 'application/json'
      : 'application/octet-stream';

/**
 * The search index of an edition as files, with the program that reads it. The same records give the
 * same bytes. Throws what Pagefind says where it cannot run.
 */
export async function indexOf(edition: Edition): Promise<readonly PublishedFile[]> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: edition.lang,
    maxFragments: BUNDLES,
  });
  stopAt(errors);
  if (!index) throw new Error('Pagefind made no index');
  for (const { kind, path, title, text, ...meta } of await recordsOf(edition)) {
    const names = endingsIn([title, text, meta.within].join(' '));
    const added = await index.addCustomRecord({
      url: href(path),
      content: [title, text].filter(Boolean).join(' '),
      language: edition.lang,
      meta: { title, ...meta, ...(names === '' ? {} : { names }) },
      filters: { kind: [kind] },
    });
    stopAt(added.errors);
  }
  const { files, errors: failed } = await index.getFiles();
  stopAt(failed);
  await index.deleteIndex();
  const stems = files.some(({ path }) => path === `wasm.${edition.lang}.pagefind`);
  return files
    .filter(({ path }) => ASKED.test(path) && !(stems && path === NO_LANGUAGE))
    .map(({ path, content }) => ({
      name: path,
      type: typeOf(path),
      bytes: new Uint8Array(content),
    }));
}
