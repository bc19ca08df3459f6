/** More than this nobody asks: letters. */
const MOST = 100;

/** What somebody asks for, in one line and not without end; empty where it is nothing. */
export function askedFor(text: string): string {
  const line = text
    .normalize('NFC')
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim();
  return Array.from(line).slice(0, MOST).join('').trim();
}

/** What an address asks for. */
export const askedIn = (query: string): string =>
  askedFor(new URLSearchParams(query).get('q') ?? '');

/** The query of an address that asks for this. */
export const queryOf = (asked: string): string =>
  asked === '' ? '' : `?${new URLSearchParams({ q: asked }).toString()}`;
