import type { Source } from '../../figures/contract.ts';

const NAMED = 3;

/** What comes before a colon in a title: "Manila Shimbun: exchange of notes". */
const beforeColon = (title: string): string | undefined =>
  /^(?=.*[a-z])[^:]{2,28}(?=: )/.exec(title)?.[0];

/**
 * Sources as a line under a picture: the first publishers, or where none is given what titles begin
 * with, and how many sources there are besides. Empty without sources.
 */
export function sourceLine(sources: readonly Source[]): string {
  const nameOf = ({ publisher, title }: Source): string => publisher ?? beforeColon(title) ?? title;
  const published = sources.filter(({ publisher }) => publisher !== undefined);
  const signed = sources.filter(({ title }) => beforeColon(title) !== undefined);
  const named = [published, signed, sources].find((some) => some.length > 0) ?? [];
  const names = [...new Set(named.map(nameOf))].slice(0, NAMED);
  const others = sources.filter((source) => !names.includes(nameOf(source))).length;
  if (names.length === 0) return '';
  const last = others > 0 ? `${String(others)} more` : names.pop();
  const list = names.length > 0 ? `${names.join(', ')} and ${last ?? ''}` : (last ?? '');
  return `${sources.length > 1 ? 'Sources' : 'Source'}: ${list}`;
}

/** How many sources an embed lists; it stays light, and the figure's page has all. */
export const LISTED = 20;
