import type { Source } from '../../figures/contract.ts';

const NAMED = 3;

/** The publisher, or what comes before a colon in the title: "Manila Shimbun: exchange of notes". */
function publisherOf({ publisher, title }: Source): string | undefined {
  return publisher ?? /^(?=.*[a-z])[^:]{2,28}(?=: )/.exec(title)?.[0];
}

/**
 * Sources as a line under a picture: the first publishers, or titles where none is named, and how
 * many sources there are besides. Empty without sources.
 */
export function sourceLine(sources: readonly Source[]): string {
  const named = sources.filter((source) => publisherOf(source) !== undefined);
  const nameOf = (source: Source): string => publisherOf(source) ?? source.title;
  const names = [...new Set((named.length > 0 ? named : sources).map(nameOf))].slice(0, NAMED);
  const others = sources.filter((source) => !names.includes(nameOf(source))).length;
  if (names.length === 0) return '';
  const last = others > 0 ? `${String(others)} more` : names.pop();
  const list = names.length > 0 ? `${names.join(', ')} and ${last ?? ''}` : (last ?? '');
  return `${sources.length > 1 ? 'Sources' : 'Source'}: ${list}`;
}

/** How many sources an embed lists; it stays light, and the figure's page has all. */
export const LISTED = 20;
