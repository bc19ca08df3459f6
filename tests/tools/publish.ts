import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError } from '../../src/data/author-error.ts';
import type { RowOf } from '../../src/data/rows.ts';
import { loadTables } from '../../src/data/tables.ts';
import { checkFrozen } from '../../src/publish/record/check.ts';
import { freeze } from '../../src/publish/record/freeze.ts';
import { FROZEN } from '../../src/publish/record/manifest.ts';
import { buildSite } from './builds.ts';

/** The version to freeze: the newest, if nothing of it is frozen yet. Throws an AuthorError if it is. */
function openRelease(): RowOf<'ledger/releases'> {
  const rows = loadTables().table('ledger/releases');
  checkFrozen(rows);
  const row = rows.at(-1);
  if (!row) throw new Error('content/ledger/releases.csv names no version');
  const folder = join(FROZEN, row.date);
  if (row.manifest === null && !existsSync(folder)) return row;
  throw new AuthorError({
    file: folder,
    found: `a frozen copy of version ${row.version}, which never changes`,
    expected: 'a newer version, on a later day, in content/ledger/releases.csv',
    hint: 'add a row that says what changed, and publish that',
  });
}

/** Where the site is published. Throws an AuthorError unless told: a frozen file names it for good. */
function publishedAt(): string {
  const site = process.env['SITE_URL'] ?? '';
  if (URL.canParse(site) && /^https?:$/.test(new URL(site).protocol)) return site;
  throw new AuthorError({
    file: 'SITE_URL',
    found: site === '' ? 'nothing' : JSON.stringify(site),
    expected: 'where the site is published, because frozen files name it for good',
    hint: 'SITE_URL=https://example.org npm run publish-edition, with BASE_PATH where there is one',
  });
}

/** `npm run publish-edition`: freezes embeds, pictures and data of this version under `public/v/<date>/`. */
export default async function publish(): Promise<number> {
  try {
    const [{ version, date }, site] = [openRelease(), publishedAt()];
    const dist = join('.cache', 'dist-frozen');
    console.log(`Freezing version ${version} of ${date} …`);
    if (!(await buildSite({ OUT_DIR: dist, SITE_URL: site, FREEZE: 'yes' }))) return 1;
    const home = new URL(process.env['BASE_PATH'] ?? '/', site).href;
    const { files } = freeze({ dist, version, date, site: home });
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const size = (bytes / 1e6).toFixed(1);
    console.log(`${String(files.length)} files, ${size} MB, in ${join(FROZEN, date)}. Commit them`);
    console.log('with content/ledger/releases.csv; from now on no build accepts a change to them.');
    return 0;
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    console.error(error.message);
    return 1;
  }
}
