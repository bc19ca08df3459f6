import type { Words } from '../words.ts';
import { credit } from './credit.ts';
import { embed } from './embed.ts';
import { frame } from './frame.ts';

/** The words of the site in English. */
export const words: Words = {
  credit,
  embed,
  frame,
};
