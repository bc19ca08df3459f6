import type { Words } from '../words.ts';
import { chapter } from './chapter.ts';
import { citations } from './citations.ts';
import { corrections } from './corrections.ts';
import { files } from './files.ts';
import { frame } from './frame.ts';
import { judge } from './judge.ts';
import { ledger } from './ledger.ts';
import { metadata } from './metadata.ts';
import { notes } from './notes.ts';
import { readme } from './readme.ts';

/** The words of the site in English. */
export const words: Words = {
  chapter,
  citations,
  corrections,
  files,
  frame,
  judge,
  ledger,
  metadata,
  notes,
  readme,
};
