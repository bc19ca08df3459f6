import { dates } from './kinds/dates.ts';
import { descriptors } from './kinds/descriptors.ts';
import { ledger } from './kinds/ledger.ts';
import { permalinks } from './kinds/permalinks.ts';
import { rows } from './kinds/rows.ts';
import { site } from './kinds/site.ts';
import { storyFiles } from './kinds/story-files.ts';
import { storyParts } from './kinds/story-parts.ts';
import { storyWords } from './kinds/story-words.ts';
import { texts } from './kinds/text.ts';
import { values } from './kinds/values.ts';
import type { Mutation } from './mutation.ts';

/** Every slip that is tried on the real content, one at a time. */
export const mutations: readonly Mutation[] = [
  ...descriptors,
  ...texts,
  ...dates,
  ...values,
  ...rows,
  ...ledger,
  ...permalinks,
  ...site,
  ...storyWords,
  ...storyParts,
  ...storyFiles,
];
