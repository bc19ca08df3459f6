import { accessed, italic, text, type Run } from '../run.ts';
import { author, type Work } from '../work.ts';
import { shortDay } from './days.ts';

/** Modern Language Association, 9th edition: no author where author and site are the same. */
export function mla(work: Work): Run[] {
  const words = work.edition.words.citations;
  const isWhole = work.kind === 'site';
  const title: Run[] = isWhole
    ? [italic(author), text(`. ${words.version(work.version)}`)]
    : [
        text(`“${words.headline(work.title)}.” `),
        italic(author),
        text(`, ${words.inVersion(work.version)}`),
      ];
  return [
    ...title,
    text(`, ${shortDay(work.issued, work.edition)}, ${work.url}.`),
    accessed(words.accessed.mla),
  ];
}
