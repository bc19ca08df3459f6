import { en } from '../../../editions/en.ts';
import { text, type Run } from '../run.ts';
import { author, type Work } from '../work.ts';

/** What a newsroom prints beside what it took over: title, author, address, licence. */
export function creditLine({ kind, title, terms, url }: Work): Run[] {
  return [text(en.words.citations.credit(kind, author, title, terms, url))];
}
