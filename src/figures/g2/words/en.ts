import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling } from '../../contract.ts';
import type { Values } from '../../values/value.ts';
import type { Pair, Saying, Twos } from '../data.ts';
import { FOOTINGS, saidIn, whoOf } from './en/sayings.ts';
import { tables } from './en/tables.ts';
import { labels } from './en/labels.ts';
import type { Labels } from '../words.ts';

const told = (sayings: readonly Saying[], pair: Pair, edition: Edition): string =>
  sayings
    .filter((one) => one.pair === pair)
    .map(
      (one) =>
        `${whoOf(one)}, ${edition.date(one.when)}: ${saidIn(one).wide} (${FOOTINGS[one.footing]})`,
    )
    .join('. ');

/** Title, views, caption and table of the figure. */
function describe(data: Twos, edition: Edition): FigureWords {
  const { sayings } = data;
  return {
    title: 'Who is the G2?',
    views: {
      'us-japan': {
        name: 'With Japan',
        takeaway: 'A G2 of Washington and Tokyo: reported of Aso, found in no text',
        description: `Three circles in a row: Japan, the United States, China. The first two overlap, and the overlap says “G2”, in a dashed outline because the remark was not verified. Below, who spoke of it. ${told(sayings, 'us-japan', edition)}.`,
      },
      'us-china': {
        name: 'With China',
        takeaway: 'In October 2025 Trump used “G2” of Washington and Beijing',
        description: `The same circles; that of the United States has moved over and now overlaps China’s, and Japan’s stands alone. “G2” in the overlap has a full outline. ${told(sayings, 'us-china', edition)}.`,
      },
    },
    caption:
      '“G2” is a nickname for two powers that run world affairs. A full mark means the words were read in reports of the day; a hollow one that we found none; a mark with a core, other words or an opinion. Sizes and distances of the circles mean nothing.',
    tables: tables(data, edition),
  };
}

/** Prose quotes no number of this figure. */
const values = (): Values => ({});

/** All that the figure says in English. */
export const en: Telling<Twos, Labels> = { labels, describe, values };
