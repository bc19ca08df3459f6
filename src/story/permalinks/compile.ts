import { basename, dirname, join, relative } from 'node:path';
import type { MdastVisitorContext } from 'satteri';
import { checkText } from '../check-text.ts';
import { updateRegistry, storyAround } from './cache.ts';
import { entriesAt } from './edition.ts';
import { setAnchors } from './set-anchors.ts';
import { checkSlugs } from './slugs.ts';
import type { Node } from '../syntax.ts';
import { findPlaces } from './places.ts';
import { captionsOf, type Story } from './story.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/**
 * No id for a story that cannot be built. A mistyped name loses an anchor too, and its own line says
 * more than the registry's.
 */
function checkAll({ chapters }: Story, folder: string): void {
  checkSlugs(chapters, relative(process.cwd(), folder));
  for (const { file } of chapters) {
    checkText(join(folder, file), 'names');
  }
}

/**
 * Gives a chapter that is being compiled its anchors, and the registry the new ones. Throws an
 * AuthorError when a published id is broken.
 */
export function anchorText(root: object, context: MdastVisitorContext, path: string): void {
  const story = storyAround(path);
  const { before, text } = story.registry;
  if (story.broken.length > 0 || text !== before) checkAll(story, dirname(path));
  updateRegistry(story, say);
  const chapter = story.chapters.find(({ file }) => file === basename(path));
  // A draft, or a chapter that only another edition has.
  if (!chapter) return;
  const found = findPlaces(root as Node, chapter.slug, captionsOf);
  setAnchors(
    root,
    context,
    found,
    entriesAt(found, story, path),
    story.redirects.get(chapter.slug) ?? { aliases: new Map() },
  );
}
