import { zipSync, type Zippable } from 'fflate';
import type { PublishedFile } from './file.ts';
import { release } from '../../data/release.ts';

/** Zip's clock is local and has no zone: the release's date at noon, wherever the build runs. */
function stamp(): Date {
  const [year = 0, month = 1, day = 1] = release.date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/** All files in one zip, in a folder with this name. The same files give the same bytes. */
export function archive(folder: string, files: readonly PublishedFile[]): PublishedFile {
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[`${folder}/${name}`] = bytes;
  const bytes = zipSync(entries, { level: 9, mtime: stamp() });
  return { name: `${folder}.zip`, type: 'application/zip', bytes };
}
