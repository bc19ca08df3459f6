import type { Telling } from '../../contract.ts';
import type { Screen } from '../data.ts';
import type { Labels } from '../words.ts';
import { labels } from './en/labels.ts';
import { tables } from './en/tables.ts';
import { values } from './en/values.ts';
import { viewWords } from './en/views.ts';

/** All that the figure says in English. */
export const en: Telling<Screen, Labels> = {
  labels,
  describe: (screen, edition) => ({
    title: 'The screen: what became of the promises',
    views: viewWords(screen, edition),
    caption: `Each joint is one of the ${edition.number(screen.joints.length)} topics that we chose to follow, drawn by our verdict on it. From the middle outwards they stand in the order in which the story tells what became of them; those told in the tracker of chapter 7 alone come after them. Place and size say nothing else. The topics are a selection, so the screen is no score: a fuller list would have other holes. “Kept” is about the narrow promise. Newest evidence: August 2026.`,
    tables: tables(screen, edition),
  }),
  values,
};
