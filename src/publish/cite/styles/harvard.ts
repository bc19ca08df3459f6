import { accessed, italic, text, type Run } from '../run.ts';
import { author, type Work } from '../work.ts';

/** Harvard, author and date, as in Cite Them Right. */
export function harvard(work: Work): Run[] {
  return [
    text(`${author} (${work.issued.slice(0, 4)}) `),
    italic(work.title),
    text(`. Available at: ${work.url}`),
    accessed(' (Accessed: {d} {month} {y})'),
    text('.'),
  ];
}
