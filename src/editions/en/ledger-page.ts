import type { LedgerPageWords } from '../words/ledger-page.ts';

export const ledgerPage: LedgerPageWords = { title: 'The ledger' };
