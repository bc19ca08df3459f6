import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords } from '../../contract.ts';
import type { Values } from '../../values/value.ts';
import type { Pair, Saying, Twos } from '../data.ts';
import { evidenceOf, saidIn, whoOf } from './en/sayings.ts';

const NAMES: Record<Pair, string> = {
  'us-japan': 'The United States and Japan',
  'us-china': 'The United States and China',
};

const told = (sayings: readonly Saying[], pair: Pair, edition: Edition): string =>
  sayings
    .filter((one) => one.pair === pair)
    .map((one) => `${whoOf(one)}, ${edition.date(one.when)}: ${saidIn(one).wide} (${one.footing})`)
    .join('. ');

/** Title, views, caption and table of the figure. */
export function describe({ sayings }: Twos, edition: Edition): FigureWords {
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
    tables: [
      {
        caption: 'Who is said to have spoken of a G2',
        columns: [
          { key: 'who', label: 'Who' },
          { key: 'pair', label: 'Of whom' },
          { key: 'when', label: 'When' },
          { key: 'words', label: 'What' },
          { key: 'footing', label: 'Footing' },
          { key: 'evidence', label: 'What the evidence says' },
        ],
        rows: sayings.map((one) => ({
          id: one.id,
          cells: {
            who: whoOf(one),
            pair: NAMES[one.pair],
            when: edition.date(one.when),
            words: saidIn(one).wide,
            footing: one.footing,
            evidence: evidenceOf(one),
          },
        })),
      },
    ],
  };
}

/** Prose quotes no number of this figure. */
export const values = (): Values => ({});
