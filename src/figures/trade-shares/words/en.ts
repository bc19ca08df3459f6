import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling, ViewWords } from '../../contract.ts';
import { read, type Values } from '../../values/value.ts';
import { SHARES, type Share, type ShareId, type Shares } from '../data.ts';
import { measureText, shareText, throughText } from './en/share.ts';
import { tables } from './en/tables.ts';
import { labels } from './en/labels.ts';
import type { Labels } from '../words.ts';

const UNIT: Readonly<Record<ShareId, string>> = {
  asia: 'crates',
  shipping: 'ships',
  value: 'coins',
};

function sentence(share: Share, edition: Edition): string {
  const about = share.exact ? '' : 'about ';
  return `${about}${shareText(share, edition)} of ${share.counted} (${measureText(share, 'wide')}) passes through ${share.waters === 'Asia' ? 'Asia, all of it' : `the ${share.waters}`}`;
}

function alone(share: Share, edition: Edition): string {
  const filled = share.exact
    ? `${edition.number(share.percent)} of them filled`
    : 'thirty of them filled and six more hollow, because the source gives no digits';
  return `A hundred ${UNIT[share.id]} stand for ${share.counted}, ${filled}: ${sentence(share, edition)}. The other two shares are drawn small beside it, each with its own hundred.`;
}

function states(shares: Shares, edition: Edition): Record<string, ViewWords> {
  const { asia, shipping, value } = shares;
  const all = SHARES.map((id) => sentence(shares[id], edition)).join('; ');
  return {
    'three-numbers': {
      name: 'Three numbers',
      takeaway: 'Three numbers, three wholes: none of them is {asia} of world trade',
      description: `Three squares of a hundred units stand side by side, of crates, of ships and of coins, because each counts something else. ${all}. A large hexagon is filled for Asia; for the South China Sea only a small part of it is.`,
    },
    asia: {
      name: 'Asia',
      takeaway: 'The {asia} is trade by sea, past all of Asia: two words were lost',
      description: `${alone(asia, edition)} Beside it the words of the commentary are struck out, global trade and South-East Asia, and those of the source stand: trade by sea, and Asia.`,
    },
    shipping: {
      name: 'Shipping',
      takeaway: 'About {shipping} of the world’s shipping uses the South China Sea',
      description: alone(shipping, edition),
    },
    value: {
      name: 'Value',
      takeaway: `In money, {value} of world trade crossed the South China Sea in ${value.year}`,
      description: `${alone(value, edition)} That was US$${edition.number(value.worth)} trillion of goods.`,
    },
  };
}

/** The words of the figure. */
function describe(shares: Shares, edition: Edition): FigureWords {
  return {
    title: 'What share of trade? Three answers to three questions',
    views: states(shares, edition),
    caption:
      'Each square is a hundred parts of something different, so the squares can be read one by one but not added or set against each other. UNCTAD’s two shares are given as CSIS quotes them, without a year; CSIS’s own estimate is for 2016. “About one third” is drawn as thirty to thirty-six parts: the spread is ours, to show that the source gives a fraction and no digits.',
    tables: tables(shares, edition),
  };
}

const ruleOf = (share: Share): string =>
  `Share of ${share.counted} that passes through ${throughText(share)}, ${share.year === undefined ? '' : `in ${share.year}, `}as ${share.byWhom} has it.`;

/** Numbers for the prose. */
const values = (shares: Shares, edition: Edition): Values =>
  Object.fromEntries(
    SHARES.map((id) => [id, read(shareText(shares[id], edition), ruleOf(shares[id]), id, 'share')]),
  );

/** All that the figure says in English. */
export const en: Telling<Shares, Labels> = { labels, describe, values };
