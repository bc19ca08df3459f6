import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError, type Slip } from '../../data/author-error.ts';
import type { RowOf } from '../../data/rows.ts';
import { sha256 } from '../download/file.ts';
import { filesIn, FROZEN, MANIFEST, type Manifest } from './manifest.ts';

const MOST = 20;
const again =
  'frozen files are cited and framed by others: restore them with `git checkout -- public/v`, and publish a change as a new version';

function checkFiles(folder: string, { files }: Manifest): Slip[] {
  const now = new Map(filesIn(folder).map((file) => [file.path, file]));
  const told = new Map(files.map((file) => [file.path, file]));
  const slip = (path: string, found: string, expected: string): Slip => ({
    file: join(folder, path),
    found,
    expected,
    hint: again,
  });
  const lost = files
    .filter(({ path }) => !now.has(path))
    .map(({ path }) => slip(path, 'no such file', 'the frozen file that the manifest lists'));
  const added = [...now.keys()]
    .filter((path) => !told.has(path))
    .map((path) => slip(path, 'a file that the manifest does not list', 'nothing new here'));
  const changed = files.flatMap(({ path, sha256: was }) => {
    const is = now.get(path)?.sha256;
    return is === undefined || is === was ? [] : [slip(path, `sha256 ${is}`, `sha256 ${was}`)];
  });
  return [...lost, ...added, ...changed];
}

function checkCopy(root: string, { version, date, manifest }: RowOf<'ledger/releases'>): Slip[] {
  const folder = join(root, FROZEN, date);
  const file = join(folder, MANIFEST);
  const expected = `the manifest of version ${version}, sha256 ${manifest ?? ''}`;
  if (!existsSync(file)) return [{ file, found: 'no such file', expected, hint: again }];
  const text = readFileSync(file, 'utf8');
  if (sha256(text) !== manifest)
    return [{ file, found: `sha256 ${sha256(text)}`, expected, hint: again }];
  return checkFiles(folder, JSON.parse(text) as Manifest);
}

/**
 * Holds every frozen copy against the hashes it was published with. Throws one AuthorError with
 * every file changed, lost or added, up to twenty. `releases` are the rows of `ledger/releases`.
 */
export function checkFrozen(releases: readonly RowOf<'ledger/releases'>[], root = '.'): void {
  const frozen = releases.filter(({ manifest }) => manifest !== null);
  const folder = join(root, FROZEN);
  const there = existsSync(folder) ? readdirSync(folder) : [];
  const strange = there
    .filter((name) => !frozen.some(({ date }) => date === name))
    .map((name) => ({
      file: join(folder, name),
      found: 'a folder of no published version',
      expected: 'a day that content/ledger/releases.csv names with a manifest',
      hint: 'only `npm run publish-edition` writes here',
    }));
  const slips = [...strange, ...frozen.flatMap((row) => checkCopy(root, row))];
  const [first, ...more] = slips.slice(0, MOST);
  if (first) throw new AuthorError(first, ...more);
}
