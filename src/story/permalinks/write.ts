import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { AuthorError } from '../../data/author-error.ts';
import { REGISTRY } from './registry.ts';
import type { Story } from './story.ts';

/** The story as the build under way has found it last. */
let held: Story | undefined;
let isBuild = false;

/** Tells that this is a build: the registry waits for `writeHeld`, and a broken id stops. */
export function holdRegistry(): void {
  isBuild = true;
}

/** Whether the registry waits for a build to be whole. */
export const isHeld = (): boolean => isBuild;

/** Keeps a story for `writeHeld`. */
export function hold(story: Story): void {
  held = story;
}

/** Writes the registry as the build found it, now that the build is whole. */
export function writeHeld(say: (line: string) => void): void {
  if (held) write(held, say);
}

function changed(): AuthorError {
  return new AuthorError({
    file: REGISTRY,
    found: 'another text than when the build began',
    expected: 'no change while the site is built',
    hint: 'build again',
  });
}

/**
 * Brings the registry up to the story, as a package manager keeps its lock file, and says what it
 * wrote in a line.
 */
export function write({ registry, added }: Story, say: (line: string) => void): void {
  const { path, before, text } = registry;
  if (text === before) return;
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  // Another build of the same text was first.
  if (now === text) return;
  if (now !== before) throw changed();
  // Nobody reads half a file.
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  const ids = added.map(({ id }) => id);
  const named = ids.length > 6 ? `${ids.slice(0, 6).join(', ')} …` : ids.join(', ');
  const news = ids.length === 0 ? 'words brought up to date' : `${ids.length} new: ${named}`;
  say(`${REGISTRY}: ${news}. Commit it with the text.`);
}
