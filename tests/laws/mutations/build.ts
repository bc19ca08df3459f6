import { loadLedger } from '../../../src/data/ledger.ts';
import type { TableName } from '../../../src/data/rows.ts';
import { loadSite } from '../../../src/data/site.ts';
import { invalidate, loadTables } from '../../../src/data/tables.ts';
import { en } from '../../../src/editions/en.ts';
import { figures } from '../../../src/figures/catalogue.ts';
import type { LayoutName } from '../../../src/figures/contract.ts';
import { checkStory } from '../../../src/story/check-story.ts';
import { topics } from '../../../src/site/figures/topics.ts';
import { loadCorrections } from '../../../src/story/corrections/load.ts';
import { readStory } from '../../../src/story/permalinks/story.ts';
import { prepared } from '../../../src/view/prepared.ts';

const LAYOUTS: readonly LayoutName[] = ['narrow', 'wide'];

/** Draws every picture of a figure, as pages do. */
function draw(id: string): void {
  const figure = prepared(id, en);
  for (const view of figure.views) for (const layout of LAYOUTS) figure.draw(view, layout);
}

/** The tables that each figure reads, found by watching it. */
export function tablesRead(): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, ReadonlySet<string>>();
  for (const { id } of figures) {
    invalidate();
    const library = loadTables();
    const asked = new Set<string>();
    const [table, coverage] = [library.table.bind(library), library.coverage.bind(library)];
    Object.assign(library, {
      table: (name: TableName) => (asked.add(name), table(name)),
      coverage: (name: TableName) => (asked.add(name), coverage(name)),
    });
    prepared(id, en);
    read.set(id, asked);
  }
  invalidate();
  return read;
}

/** Forgets what was read, as a build knows nothing of the one before. */
export { invalidate as forget } from '../../../src/data/tables.ts';

/**
 * Reads and checks the content as a build does, with the code of a build: tables, ledger, site,
 * corrections, permalinks, the figures with these ids, drawn, and the story where it may have changed.
 * Throws what stops a build.
 */
export function checkContent(ids: readonly string[], isTold: boolean): void {
  loadTables();
  loadSite();
  loadLedger();
  if (isTold) checkStory();
  topics(en);
  loadCorrections();
  for (const id of ids) draw(id);
  readStory('content/story/en').stopIfBroken();
}
