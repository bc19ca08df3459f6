import type { Words } from '../words.ts';
import { chapter } from './chapter.ts';
import { citations } from './citations.ts';
import { corrections } from './corrections.ts';
import { credit } from './credit.ts';
import { downloads } from './downloads.ts';
import { embed } from './embed.ts';
import { embedChoice } from './embed-choice.ts';
import { figureParts } from './figure-parts.ts';
import { files } from './files.ts';
import { frame } from './frame.ts';
import { hosts } from './hosts.ts';
import { judge } from './judge.ts';
import { ledger } from './ledger.ts';
import { metadata } from './metadata.ts';
import { notes } from './notes.ts';
import { platforms } from './platforms.ts';
import { printedAt } from './printed-at.ts';
import { readme } from './readme.ts';

/** The words of the site in English. */
export const words: Words = {
  chapter,
  citations,
  corrections,
  credit,
  downloads,
  embed,
  embedChoice,
  figureParts,
  files,
  frame,
  hosts,
  judge,
  ledger,
  metadata,
  notes,
  platforms,
  printedAt,
  readme,
};
