import { text, type Run } from '../run.ts';
import { author, type Work, type WorkKind } from '../work.ts';

const LABELS: Readonly<Record<WorkKind, string>> = {
  site: 'Source',
  chapter: 'Source',
  figure: 'Figure',
  dataset: 'Data',
};

/** What a newsroom prints beside what it took over: title, author, address, licence. */
export function creditLine(work: Work): Run[] {
  const title = work.kind === 'site' ? '' : `, “${work.title}”`;
  return [text(`${LABELS[work.kind]}: ${author}${title} (${work.terms}), ${work.url}`)];
}
