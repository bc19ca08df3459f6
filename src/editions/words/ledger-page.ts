/** The ledger’s page, around the list of claims. */
export interface LedgerPageWords {
  readonly title: string;
}
