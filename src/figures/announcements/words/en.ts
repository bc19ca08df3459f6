import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling } from '../../contract.ts';
import type { Announcements } from '../data.ts';
import { viewWords } from './en/views.ts';
import { tablesOf } from './en/tables.ts';
import { values } from './en/values.ts';
import { labels } from './en/labels.ts';
import { judgingIn } from '../judging.ts';
import type { Labels } from '../words.ts';

/** Title, views, caption and tables of the figure. */
function describe(data: Announcements, edition: Edition): FigureWords {
  const n = edition.number;
  return {
    title: `About seventy announcements, as ${n(data.items.length)} tiles`,
    views: viewWords(data, edition),
    caption:
      `The announcements of 10 April 2024, from the fact sheet, the joint statement and the arrival remarks, split by us into ${n(data.items.length)} items because one heading often holds several. They are announcements, many of them plans; they are not ${n(data.items.length)} agreements. ` +
      `The ${edition.count(data.trilateral.length)} items of the separate trilateral statement of 11 April are counted apart. Themes, strength of wording and status are our judgement. ` +
      `The tracker follows ${n(data.topics.length)} topics that we chose, so it gives no score; not checked does not mean not done. “Kept” is about the narrow promise. Newest evidence: August 2026.`,
    tables: tablesOf(data, edition),
  };
}

/** All that the figure says in English. */
export const en: Telling<Announcements, Labels> = {
  labels,
  describe,
  values,
  judging: judgingIn(labels),
};
