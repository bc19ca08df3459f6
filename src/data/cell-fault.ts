/** What is wrong with a cell: the rule it broke, and the nearest valid value if it looks like one. */
export interface CellFault {
  readonly expected: string;
  readonly nearest?: string;
  readonly hint?: string;
}
