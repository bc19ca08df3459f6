import { text, type Run } from '../run.ts';
import { author, type Work } from '../work.ts';

/** What a newsroom prints beside what it took over: title, author, address, licence. */
export function creditLine({ edition, kind, title, terms, url }: Work): Run[] {
  return [text(edition.words.citations.credit(kind, author, title, terms, url))];
}
