import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLedger } from '../data/ledger.ts';
import { en } from '../editions/en.ts';
import { figures } from '../figures/catalogue.ts';
import type { Names } from './check.ts';
import { readOutline } from './outline.ts';
import { prepared } from './prepared.ts';

/** Anchors of every other released chapter of the same edition, with the file each is in. */
function anchorsElsewhere(folder: string, except: string): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    if (!/^[^_].*\.mdx$/.test(name) || name === except) continue;
    const { steps } = readOutline(readFileSync(join(folder, name), 'utf8'));
    for (const step of steps) anchors.set(step.props['id'] ?? '', name);
  }
  return anchors;
}

/** The names a chapter may use, read from the catalogue, the ledger and the other chapters. */
export function namesFor(folder: string, file: string): Names {
  const ledger = loadLedger();
  return {
    states: new Map(figures.map((figure) => [figure.id, figure.states])),
    values: new Map(
      figures.map((figure) => [figure.id, Object.keys(prepared(figure.id, en).values)]),
    ),
    claims: [...ledger.claims.keys()],
    terms: [...ledger.terms.keys()],
    quotations: [...ledger.quotations.keys()],
    anchors: anchorsElsewhere(folder, file),
  };
}
