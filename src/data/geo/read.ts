import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Atlas } from './rings.ts';

/** The atlas as installed; four megabytes, so never imported. */
export function readAtlas(): Atlas {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Atlas;
}
