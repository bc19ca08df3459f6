import type { CreditWords } from '../words/credit.ts';
import { list } from './formats.ts';

export const credit: CreditWords = {
  source: (name) => `Source: ${name}`,
  sources: (count, names, isMore) =>
    `${count} sources: ${list(isMore ? [...names, 'others'] : names)}`,
  asOf: (date) => `As of ${date}`,
  terms: (exceptions) => ['CC BY 4.0', ...exceptions].join(', '),
  except: (link, holder) => `except data from ${holder}: ${link(`${holder}’s own terms`)}`,
  weak: (why) => `weak source: ${why}`,
};
