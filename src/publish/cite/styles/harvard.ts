import { accessed, italic, text, type Run } from '../run.ts';
import { author, type Work } from '../work.ts';

/** Harvard, author and date, as in Cite Them Right. */
export function harvard(work: Work): Run[] {
  const words = work.edition.words.citations;
  return [
    text(`${author} (${work.issued.slice(0, 4)}) `),
    italic(work.title),
    text(`. ${words.available(work.url)}`),
    accessed(words.accessed.harvard),
    text('.'),
  ];
}
