import { basename } from 'node:path';
import { loadLedger } from '../data/ledger.ts';
import { original } from '../editions/editions.ts';
import { figures } from '../figures/catalogue.ts';
import { viewIds } from '../figures/views.ts';
import type { Names } from './check.ts';
import { storyAround } from './permalinks/cache.ts';
import { prepared } from '../view/prepared.ts';

/** Steps of every other released chapter of the base edition, with the file each is in. */
function anchorsElsewhere(path: string): ReadonlyMap<string, string> {
  const others = storyAround(path).chapters.filter(({ file }) => file !== basename(path));
  return new Map(
    others.flatMap(({ file, places }) =>
      places.flatMap(({ kind, id = '' }) => (kind === 'step' ? [[id, file] as const] : [])),
    ),
  );
}

/** The names that the chapter at `path` may use, from the catalogue, the ledger and the other chapters. */
export function namesFor(path: string): Names {
  const ledger = loadLedger();
  return {
    states: new Map(figures.map((figure) => [figure.id, viewIds(figure)])),
    values: new Map(
      figures.map((figure) => [figure.id, Object.keys(prepared(figure.id, original).values)]),
    ),
    claims: [...ledger.claims.keys()],
    terms: [...ledger.terms.keys()],
    quotations: [...ledger.quotations.keys()],
    judged: figures.flatMap(({ id, words }) =>
      Object.values(words).some((told) => 'judging' in told) ? id : [],
    ),
    asked: figures.flatMap(({ id, ask }) => (ask ? id : [])),
    anchors: anchorsElsewhere(path),
  };
}
