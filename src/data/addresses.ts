import type { CellFault } from './cell-fault.ts';

/** Columns that hold the address of a source, or of a copy of it. */
export const isAddressColumn = (name: string): boolean => /^(.+_)?source_url$|^url$/.test(name);

const FORM = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#]\S*)?$/i;

/** What is wrong with an address: only pages of the web, as a browser would take them. */
export function addressFault(text: string): CellFault | undefined {
  const expected = 'an address as in https://example.org/page, without spaces';
  if (FORM.test(text) && URL.canParse(text)) return undefined;
  return /\s/.test(text.trim()) ? { expected, hint: 'write %20 for a space' } : { expected };
}
