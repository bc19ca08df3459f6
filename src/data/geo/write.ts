/**
 * `npm run coasts`: takes the coasts that the map of the South China Sea draws from the atlas and
 * writes them to content/data/places. Run it when the map's window or its detail changes.
 */
import { writeFileSync } from 'node:fs';
import { writeCsv } from '../csv.ts';
import { coastRows, reachRows } from './coasts.ts';
import { readAtlas } from './read.ts';

const folder = new URL('../../../content/data/places/', import.meta.url);
const atlas = readAtlas();
for (const [file, rows] of [
  ['coasts.csv', coastRows(atlas)],
  ['reach.csv', reachRows(atlas)],
] as const) {
  writeFileSync(new URL(file, folder), writeCsv(rows));
  process.stdout.write(`${file}: ${rows.length - 1} points\n`);
}
