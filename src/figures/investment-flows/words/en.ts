import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling } from '../../contract.ts';
import type { Investment } from '../data.ts';
import { stateTexts } from './en/states.ts';
import { tablesOf } from './en/tables.ts';
import { values } from './en/values.ts';
import { labels } from './en/labels.ts';
import type { Labels } from '../words.ts';

const CAPTION =
  'A position is the book value of direct investment, stakes of a tenth or more, at the end of a year, at historical cost: old plants look small. “Foreign parent” counts the country of the direct shareholder, “ultimate owner” that of the owner at the top of the chain; the two are never mixed in one line. Each year-end by ultimate owner is shown as first published the next July, so the steps from year to year are not growth rates. The newest year-end in the data is 2024. Announced spending and the promise of 2025 are not positions and are drawn hatched or hollow.';

/** All words of the figure. */
function describe(data: Investment, edition: Edition): FigureWords {
  return {
    title: 'Japan’s money in the United States, 2008–2026',
    views: stateTexts(data, edition),
    caption: CAPTION,
    tables: tablesOf(data, edition),
  };
}

/** All that the figure says in English. */
export const en: Telling<Investment, Labels> = { labels, describe, values };
