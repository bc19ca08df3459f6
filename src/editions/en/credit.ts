import type { CreditWords } from '../words/credit.ts';

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

export const credit: CreditWords = {
  source: (name) => `Source: ${name}`,
  sources: (count, names, isMore) =>
    `${count} sources: ${listed(isMore ? [...names, 'others'] : names)}`,
  asOf: (date) => `As of ${date}`,
  terms: (exceptions) => ['CC BY 4.0', ...exceptions].join(', '),
  except: (link, holder) => `except data from ${holder}: ${link(`${holder}’s own terms`)}`,
  weak: (why) => `weak source: ${why}`,
};
