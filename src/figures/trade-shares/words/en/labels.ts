import type { Labels } from '../../words.ts';
import { byWhom, measureText, shareText, throughText } from './share.ts';

/** What the pictures say in English. */
export const labels: Labels = {
  share: shareText,
  about: 'about',
  of: ({ counted }) => `of ${counted}`,
  measure: measureText,
  units: (share, edition) =>
    `${shareText(share, edition)} of ${share.counted}, ${measureText(share, 'wide')}`,
  through: 'passes through',
  waters: throughText,
  byWhom,
  lost: {
    inCommentary: { wide: 'in the commentary', narrow: 'the commentary:' },
    inSource: 'in the source',
    quoted: { what: 'global trade', where: 'South-East Asia' },
    said: { what: 'trade by sea', where: 'Asia' },
  },
  rough: {
    wide: 'The source says “an estimated one-third” without saying how it is measured. Hollow ships mark how rough that is.',
    narrow: 'hollow ships: how rough that is',
  },
  worth: {
    wide: ({ worth, year, byWhom: who }, { number }) =>
      `US$${number(worth)} trillion of goods in ${year}, as ${who} reckons it from shipping routes and trade between pairs of countries.`,
    narrow: ({ worth }, { number }) => `US$${number(worth)} trillion of goods`,
  },
};
