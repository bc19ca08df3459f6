import { en } from '../../../editions/en.ts';
import { text, type Run } from '../run.ts';
import { author, type Work } from '../work.ts';

/** What a newsroom prints beside what it took over: title, author, address, licence. */
export function creditLine(work: Work): Run[] {
  const title = work.kind === 'site' ? '' : `, “${work.title}”`;
  return [
    text(`${en.words.citations.credit[work.kind]}: ${author}${title} (${work.terms}), ${work.url}`),
  ];
}
