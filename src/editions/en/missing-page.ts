import type { MissingPageWords } from '../words/missing-page.ts';

export const missingPage: MissingPageWords = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  heading: 'No page here',
  standfirst:
    'A strand that leads nowhere. Permalinks of this site do not change, so the address may be mistyped.',
  ways: (cover, ledger) =>
    `${cover('To the cover')}${ledger ? ` or ${ledger('to the ledger of claims')}` : ''}.`,
};
