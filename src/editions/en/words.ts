import type { Words } from '../words.ts';
import { credit } from './credit.ts';
import { downloads } from './downloads.ts';
import { embed } from './embed.ts';
import { embedChoice } from './embed-choice.ts';
import { figureParts } from './figure-parts.ts';
import { frame } from './frame.ts';
import { hosts } from './hosts.ts';
import { platforms } from './platforms.ts';
import { printedAt } from './printed-at.ts';

/** The words of the site in English. */
export const words: Words = {
  credit,
  downloads,
  embed,
  embedChoice,
  figureParts,
  frame,
  hosts,
  platforms,
  printedAt,
};
