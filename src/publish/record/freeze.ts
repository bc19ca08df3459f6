import {
  copyFileSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../download/file.ts';
import { filesIn, FROZEN, MANIFEST, manifestText, type Manifest } from './manifest.ts';

/** What of a build is frozen beside the embeds: pictures as SVG, data and their descriptions. */
const TAKEN = [
  'en/figures/*/*.{svg,csv,json,zip}',
  'en/figures/*/README.txt',
  'data/**/*.{csv,json}',
];
/** Pictures that only a page's own script reads. */
const OWN = '.wide.svg';

interface Built {
  /** The folder of a build that was told to draw frozen embeds. */
  readonly dist: string;
  readonly version: string;
  readonly date: string;
  readonly site: string;
}

function gather({ dist, date }: Built, to: string): void {
  const take = (from: string, path: string): void => {
    const file = join(to, path);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(dist, from, path), file);
  };
  const embeds = join('v', date);
  for (const path of globSync('**/*.html', { cwd: join(dist, embeds) })) take(embeds, path);
  for (const path of globSync(TAKEN, { cwd: dist })) if (!path.endsWith(OWN)) take('.', path);
}

/** The table with the manifest's hash in the row of its version. */
export function withManifest(table: string, version: string, hash: string): string {
  return table
    .split('\n')
    .map((line) => (line.startsWith(`${version},`) ? line.replace(/,$/, `,${hash}`) : line))
    .join('\n');
}

/**
 * Writes the frozen copy of a build to `public/v/<date>/` and its hash to the table of versions.
 * Whatever fails leaves both as they were. Returns what was published.
 */
export function freeze(built: Built, root = '.'): Manifest {
  const { version, date, site } = built;
  const draft = join(root, '.cache', `frozen-${date}`);
  const folder = join(root, FROZEN, date);
  const table = join(root, 'content', 'ledger', 'releases.csv');
  rmSync(draft, { recursive: true, force: true });
  gather(built, draft);
  const manifest: Manifest = { version, date, site, files: filesIn(draft) };
  const text = manifestText(manifest);
  writeFileSync(join(draft, MANIFEST), text);
  const rows = withManifest(readFileSync(table, 'utf8'), version, sha256(text));
  if (!rows.includes(sha256(text))) throw new Error(`${table} has no open row for ${version}`);
  writeFileSync(`${table}.draft`, rows);
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(draft, folder);
  renameSync(`${table}.draft`, table);
  return manifest;
}
