import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadTables } from '../../data/tables.ts';
import type { Tables } from '../../data/table-access.ts';
import { original } from '../../editions/editions.ts';
import { nameOf, readStory, registryOf, type Story } from './story.ts';
import { hold, isHeld, write } from './write.ts';

/** The edition whose words decide; the others take their ids from it, place by place. */
export const BASE = original.lang;

interface Read {
  readonly story: Story;
  readonly tables: Tables;
  /** Of the registry, ms. */
  readonly changed: number;
}
const reads = new Map<string, Read>();

/** What an author has tried since `dev` was started; no id of it is published yet. */
const drafts = new Set<string>();

const changedAt = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** The folder of the base edition beside a chapter's own. */
const baseOf = (path: string): string => join(dirname(dirname(path)), BASE);

/**
 * The story as it is while the chapter at `path` is compiled or shown. Read once: again only when that
 * chapter, a table or the registry has changed since.
 */
export function storyAround(path: string): Story {
  const folder = baseOf(path);
  const tables = loadTables();
  const changed = changedAt(registryOf(folder));
  const last = reads.get(folder);
  if (last?.tables === tables && last.changed === changed && isIn(last.story, path))
    return last.story;
  const story = readStory(folder, drafts);
  reads.set(folder, { story, tables, changed });
  return story;
}

function isIn(story: Story, path: string): boolean {
  if (dirname(path) !== baseOf(path)) return true;
  const chapter = story.chapters.find(({ file }) => file === basename(path));
  return chapter?.source === readFileSync(path, 'utf8');
}

/**
 * Brings the registry up to the story: when the build is whole, or at once while an author is trying
 * things in `dev`. Throws an AuthorError when a published id is broken; in `dev` it says so instead.
 */
export function updateRegistry(story: Story, say: (line: string) => void): void {
  if (isHeld()) {
    story.stopIfBroken();
    hold(story);
    return;
  }
  try {
    story.stopIfBroken();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(error.message);
    return;
  }
  write(story, say);
  for (const entry of story.added) drafts.add(nameOf(entry));
}
